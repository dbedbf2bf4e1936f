/** One text field of a submitted form, trimmed; empty when it is not there. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** A secret of a submitted form, as typed: leading and trailing spaces belong to it. */
export function secretField(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

// Any base serves: a path that leaves it is not a path of this site.
const BASE = 'http://own.invalid'

/** `path` when it is a path of this site, else `otherwise`: nobody is sent elsewhere by a link's parameter. */
export function ownPath(path: string | null | undefined, otherwise: string): string {
  if (!path?.startsWith('/') || path.includes('\\') || !URL.canParse(path, BASE)) return otherwise
  const url = new URL(path, BASE)
  // Dot segments can normalise to `//host`, which a browser reads as another site.
  if (url.origin !== BASE || url.pathname.startsWith('//')) return otherwise
  return url.pathname + url.search + url.hash
}

import { kindOf, type Language, type Refusal, type RefusalKind, sentence } from '#shared/kernel'

/** RFC 9457 problem details, as every HTTP door answers a refusal. `instance` is the correlation id. */
export interface Problem {
  readonly type: 'about:blank'
  readonly code: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly at?: string
  readonly instance: string
}

const statuses: Readonly<Record<RefusalKind, number>> = {
  badRequest: 400,
  signInRequired: 401,
  notAllowed: 403,
  notFound: 404,
  conflict: 409,
  tooLarge: 413,
  unsupported: 415,
  invalid: 422,
  tooMany: 429,
  unavailable: 503,
}

const titles: Readonly<Record<RefusalKind, Readonly<Record<Language, string>>>> = {
  badRequest: { en: 'Not understood', fr: 'Non compris' },
  signInRequired: { en: 'Sign in required', fr: 'Connexion requise' },
  notAllowed: { en: 'Not allowed', fr: 'Non autorisé' },
  notFound: { en: 'Not found', fr: 'Introuvable' },
  conflict: { en: 'Changed meanwhile', fr: 'Modifié entre-temps' },
  tooLarge: { en: 'Too large', fr: 'Trop volumineux' },
  unsupported: { en: 'Not supported', fr: 'Non pris en charge' },
  invalid: { en: 'Not accepted', fr: 'Non accepté' },
  tooMany: { en: 'Too many requests', fr: 'Trop de requêtes' },
  unavailable: { en: 'Not available now', fr: 'Indisponible actuellement' },
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

export function statusOf(refusal: Refusal): number {
  return statuses[kindOf(refusal)]
}

export function toProblem(refusal: Refusal, language: Language, instance: string): Problem {
  return {
    type: 'about:blank',
    code: refusal.code,
    title: titles[kindOf(refusal)][language],
    status: statusOf(refusal),
    detail: sentence(refusal, language),
    ...(refusal.at === undefined ? {} : { at: refusal.at }),
    instance,
  }
}

/** What a bug of ours looks like from outside: its number, nothing else. */
export function bugProblem(language: Language, instance: string): Problem {
  return {
    type: 'about:blank',
    code: 'internal',
    title: { en: 'Our mistake', fr: 'Erreur de notre part' }[language],
    status: 500,
    detail: {
      en: `Something went wrong on our side. Nothing you sent was saved. Tell the operator this number: ${instance}.`,
      fr: `Une erreur s’est produite de notre côté. Rien de ce que vous avez envoyé n’a été enregistré. Indiquez ce numéro à l’exploitant : ${instance}.`,
    }[language],
    instance,
  }
}

import type { ReactNode } from 'react'
import { diffTextEdit, editText, type FieldPlace, formatFieldPath, textAt } from '#shared/documents'
import type { Language } from '#shared/kernel'
import type { SetDiagnostic } from '#shared/validator'
import { PeopleAt, usePlaceClass, useText } from '~/collaboration'
import { classNames, Field } from '~/ui'
import { useLanguage, useWords } from '~/words'
import { elementWords } from '../words/element.words'
import { applied, Diagnostics, errorOf } from './diagnostics'
import { useEditing } from './editing'

interface LiveTextProps {
  readonly place: FieldPlace
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What the model says stands there; for marking problems. */
  readonly value: string
  /** Several lines; one when left out. */
  readonly rows?: number
  readonly code?: boolean
  /** The language of what is written. */
  readonly lang?: Language
  readonly diagnostics?: readonly SetDiagnostic[]
}

/** A text that several people write at once, letter by letter. */
export function LiveText({ place, label, hint, value, rows, code, lang, diagnostics = [] }: LiveTextProps) {
  const { live, doc, readOnly } = useEditing()
  const words = useWords(elementWords)
  const language = useLanguage()
  const path = formatFieldPath(place)
  const { ref, maxLength, isGone } = useText(doc, place)
  const error = isGone ? words.gone : errorOf(diagnostics, language)
  const apply = (diagnostic: SetDiagnostic): void => {
    const text = textAt(doc, place)
    const edit = diffTextEdit(value, applied(value, diagnostic))
    if (text.ok && edit && text.value.toString() === value) editText(text.value, edit)
  }
  const shared = { maxLength, readOnly, spellCheck: !code, ...(lang ? { lang } : {}) }
  return (
    <div className={classNames('c-live-field', usePlaceClass(live, path))} data-place={path}>
      <Field
        name={path}
        hint={hint}
        error={error}
        label={
          <>
            {label} <PeopleAt live={live} path={path} />
          </>
        }
      >
        {(control) =>
          rows === undefined ? (
            <input
              {...control}
              {...shared}
              ref={ref}
              type="text"
              autoComplete="off"
              className={classNames('usa-input', error && 'usa-input--error', code && 'c-code-input')}
            />
          ) : (
            <textarea
              {...control}
              {...shared}
              ref={ref}
              rows={rows}
              className={classNames('usa-textarea c-textarea', error && 'usa-input--error', code && 'c-code-input')}
            />
          )
        }
      </Field>
      <Diagnostics diagnostics={diagnostics} text={value} onApply={readOnly ? null : apply} />
    </div>
  )
}

interface BilingualProps {
  /** The place without its language: `name` stands for `name.en` and `name.fr`. */
  readonly place: FieldPlace
  readonly label: string
  readonly value: { readonly en: string; readonly fr: string }
  readonly rows?: number
  readonly diagnostics?: (field: string) => readonly SetDiagnostic[]
}

/** A text in both languages, side by side. */
export function Bilingual({ place, label, value, rows, diagnostics }: BilingualProps) {
  const language = useLanguage()
  return (
    <div className="c-bilingual">
      {(['en', 'fr'] as const).map((lang) => (
        <LiveText
          key={lang}
          place={{ ...place, field: `${place.field}.${lang}` }}
          label={
            <>
              {label} <span className="c-quiet">{languageNames[language][lang]}</span>
            </>
          }
          value={value[lang]}
          lang={lang}
          {...(rows ? { rows } : {})}
          diagnostics={diagnostics?.(`${place.field}.${lang}`) ?? []}
        />
      ))}
    </div>
  )
}

const languageNames = { en: { en: 'English', fr: 'French' }, fr: { en: 'anglais', fr: 'français' } } as const

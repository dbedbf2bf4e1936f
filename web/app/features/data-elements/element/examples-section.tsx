import type { DataElement } from '#shared/definitions'
import {
  addInvalidExample,
  addValidExample,
  moveInvalidExample,
  moveValidExample,
  removeInvalidExample,
  removeValidExample,
} from '#shared/documents'
import type { ExampleOutcome } from '#shared/validator'
import { classNames, Icon } from '~/ui'
import { Localized, useWords } from '~/words'
import { useEditing } from '../fields'
import { elementWords } from '../words/element.words'
import { fieldWords } from '../words/field.words'
import { LineRows } from './line-rows'

/** Values that the element must accept and values that it must refuse, each judged as it is typed. */
export function ExamplesSection({ element }: { readonly element: DataElement }) {
  const words = useWords(fieldWords)
  const { preview } = useEditing()
  const { id } = element
  const beside = (list: 'validExamples' | 'invalidExamples') => (at: number) => {
    const outcome = preview?.outcomes.find(
      (one) => one.subject === 'element' && one.id === id && one.list === list && one.index === at,
    )
    return outcome && <OutcomeLine outcome={outcome} />
  }
  return (
    <>
      <LineRows
        id={id}
        list="validExamples"
        values={element.validExamples}
        legend={words.validExamples}
        label={words.example}
        hint={words.exampleHint}
        code
        beside={beside('validExamples')}
        edits={{ add: addValidExample, remove: removeValidExample, move: moveValidExample }}
      />
      <LineRows
        id={id}
        list="invalidExamples"
        values={element.invalidExamples}
        legend={words.invalidExamples}
        label={words.example}
        hint={words.exampleHint}
        code
        beside={beside('invalidExamples')}
        edits={{ add: addInvalidExample, remove: removeInvalidExample, move: moveInvalidExample }}
      />
    </>
  )
}

/** What an example comes out as, and whether that is as it should be. */
export function OutcomeLine({ outcome }: { readonly outcome: ExampleOutcome }) {
  const words = useWords(elementWords)
  const names = { pass: words.accepted, fail: words.refused, undecided: words.undecided }
  const [finding] = outcome.findings
  return (
    <p className={classNames('c-outcome', outcome.isAsWritten ? 'c-outcome--pass' : 'c-outcome--fail')}>
      <Icon name={outcome.isAsWritten ? 'check' : 'warn'} />{' '}
      {outcome.got === undefined ? (
        words.broken
      ) : (
        <>
          {names[outcome.got]} – {outcome.isAsWritten ? words.asItShould : words.notAsItShould}
          {finding && (
            <>
              {' · '}
              <Localized text={finding.message} />
            </>
          )}
        </>
      )}
    </p>
  )
}

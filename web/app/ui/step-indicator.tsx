import type { ReactNode } from 'react'
import { useWords } from '../words'
import { classNames } from './class-names'
import { uiWords } from './ui.words'
import { VisuallyHidden } from './visually-hidden'

export interface Step {
  readonly label: string
  /** When it was reached or is due, already written for the reader. */
  readonly date?: string
}

interface StepIndicatorProps {
  readonly label: string
  readonly steps: readonly Step[]
  /** Index of the step that is current; the ones before it are done. */
  readonly current: number
  /** One sentence: what happens next and who must act. */
  readonly next?: ReactNode
}

/** Where something stands on its way, with dates. */
export function StepIndicator({ label, steps, current, next }: StepIndicatorProps) {
  const words = useWords(uiWords)
  return (
    <section className="usa-step-indicator c-steps" aria-label={label}>
      <ol className="usa-step-indicator__segments">
        {steps.map((step, at) => (
          <li
            key={step.label}
            className={classNames(
              'usa-step-indicator__segment',
              at < current && 'usa-step-indicator__segment--complete',
              at === current && 'usa-step-indicator__segment--current',
            )}
            aria-current={at === current ? 'step' : undefined}
          >
            <span className="usa-step-indicator__segment-label">
              {step.label}
              <VisuallyHidden>
                {' '}
                ({at < current ? words.stepsDone : at === current ? words.stepNow : words.stepsToCome})
              </VisuallyHidden>
              {step.date && <span className="c-steps__date">{step.date}</span>}
            </span>
          </li>
        ))}
      </ol>
      <p className="c-steps__now">
        <strong>{words.step(current + 1, steps.length)}:</strong> {steps[current]?.label}
      </p>
      {next && <p className="c-steps__next">{next}</p>}
    </section>
  )
}

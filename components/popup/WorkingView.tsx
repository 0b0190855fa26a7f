import type { StepView } from '../views.ts';
import { useWords } from '../wordsContext.ts';

interface WorkingViewProps {
  steps: StepView[];
  onCancel(): void;
}

/** The look-up while it runs, each step with its own line. */
export function WorkingView({ steps, onCancel }: WorkingViewProps) {
  const words = useWords();
  return (
    <div class="state">
      <h1>{words.say('popup.working.title')}</h1>
      <div role="status">
        <ol class="steps">
          {steps.map(({ step, state }) => (
            <li key={step} class={`step step--${state}`} aria-current={state === 'running' ? 'step' : undefined}>
              <span class="step__sign" aria-hidden="true" />
              <span class="step__name">{words.say(`step.${step}`)}</span>
              <span class="step__state">{words.say(`step.${state}`)}</span>
            </li>
          ))}
        </ol>
      </div>
      <button type="button" class="secondary" onClick={() => onCancel()}>
        {words.say('common.cancel')}
      </button>
    </div>
  );
}

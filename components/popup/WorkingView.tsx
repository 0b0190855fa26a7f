import type { StepView } from '../views.ts';
import { useWords } from '../wordsContext.ts';

interface WorkingViewProps {
  steps: StepView[];
  onCancel(): void;
}

/** The look-up while it runs, each step with its own line. A screen reader is told of each step as it begins. */
export function WorkingView({ steps, onCancel }: WorkingViewProps) {
  const words = useWords();
  const running = steps.find(({ state }) => state === 'running');
  return (
    <div class="state">
      <h1>{words.say('popup.working.title')}</h1>
      <ol class="steps">
        {steps.map(({ step, state }) => (
          <li key={step} class={`step step--${state}`} aria-current={state === 'running' ? 'step' : undefined}>
            <span class="step__sign" aria-hidden="true" />
            <span class="step__name">{words.say(`step.${step}`)}</span>
            <span class="step__state">{words.say(`step.${state}`)}</span>
          </li>
        ))}
      </ol>
      <p role="status" class="visually-hidden">
        {running && words.say(`step.${running.step}`)}
      </p>
      <button type="button" class="secondary" onClick={() => onCancel()}>
        {words.say('common.cancel')}
      </button>
    </div>
  );
}

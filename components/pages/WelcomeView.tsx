import type { Sentence } from '../../utils/core/model/sentence';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { Outcome, type OutcomeRemark } from '../base/Outcome';
import { PageTitle } from '../base/PageTitle';
import { ExamplePanel } from '../welcome/ExamplePanel';
import { Promises } from '../welcome/Promises';
import { type Choosable, ServicePicker } from '../welcome/ServicePicker';
import { Masthead } from './Masthead';

interface WelcomeViewProps {
  services: readonly Choosable[];
  chosen: ReadonlySet<string>;
  isBusy: boolean;
  remark?: OutcomeRemark;
  example?: { headline: Sentence; href: string };
  isExampleBusy: boolean;
  exampleRemark?: OutcomeRemark;
  onChoose: (serviceId: string, isChosen: boolean) => void;
  onWatch: () => void;
  onRunExample: () => void;
  onRemoveExample: () => void;
}

/** First run: what it is, which sites to watch, and an example to see. */
export const WelcomeView = ({ services, chosen, example, ...page }: WelcomeViewProps) => {
  const { t, say } = useSpeech();
  return (
    <>
      <Masthead page="welcome" />
      <main class="page">
        <div class="hero">
          <div>
            <PageTitle text={t('welcome.title')} />
            <Promises />
          </div>
          <div>
            <ExamplePanel
              isBusy={page.isExampleBusy}
              alert={example && { headline: say(example.headline), href: example.href }}
              onRun={page.onRunExample}
              onRemove={page.onRemoveExample}
            />
            <Outcome remark={page.exampleRemark} />
          </div>
        </div>
        <h2 class="choose-title">{t('welcome.choose')}</h2>
        <p class="soft choose-meaning">{t('welcome.choose-meaning')}</p>
        <ServicePicker services={services} chosen={chosen} onChoose={page.onChoose} />
        <div class={`watch-bar ${chosen.size > 0 ? 'ready' : ''}`}>
          <Button
            look="primary"
            icon="eye"
            label={t('welcome.watch', { count: chosen.size })}
            isBusy={page.isBusy}
            isDisabled={chosen.size === 0}
            onPress={page.onWatch}
          />
          <Outcome remark={page.remark} />
        </div>
      </main>
    </>
  );
};

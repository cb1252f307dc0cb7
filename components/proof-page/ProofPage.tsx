import type { Bundle } from '../../utils/core/model/evidence';
import type { Hash } from '../../utils/core/model/hash';
import { StoryFindings } from '../alert/StoryFindings';
import { useSpeech } from '../base/Language';
import type { ComparedRow } from '../comparison/comparison-rows';
import { Quoted } from '../quote/Quoted';
import { HowToCheck } from './HowToCheck';
import { ProofHead } from './ProofHead';
import { ProofLines } from './ProofLines';
import { ProofLooks } from './ProofLooks';

interface ProofPageProps {
  bundle: Bundle;
  /** The sentence that it is shared for: the change's own, or that of one finding. */
  headline: string;
  rows: readonly ComparedRow[];
  /** SHA-256 of the bytes of `clausewatch.json`. */
  digest: Hash;
}

/** One change for somebody who has never heard of us: drawn once, then kept as a file that runs without anything around it. */
export const ProofPage = ({ bundle, headline, rows, digest }: ProofPageProps) => {
  const { t, say, date } = useSpeech();
  const { judgement, saying } = bundle;
  return (
    <>
      <Quoted lang={bundle.after.lang ?? bundle.before.lang}>
        <main class="page proof-page">
          <ProofHead bundle={bundle} headline={headline} />
          <StoryFindings
            findings={judgement.findings}
            headline={say(judgement.headline.about ?? judgement.headline)}
            against={judgement.against}
          />
          {saying.evidence.length > 0 && (
            <section class="story" aria-labelledby="told">
              <h2 id="told">{t('alert.told')}</h2>
              <div class="told card">
                <ul class="evidence">
                  {saying.evidence.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </div>
            </section>
          )}
          <ProofLines rows={rows} />
          <ProofLooks bundle={bundle} />
          <section class="story" aria-labelledby="check" id="self-check">
            <h2 id="check">{t('proof.check')}</h2>
            <div class="card proof-check">
              <p>{t('proof.check-off')}</p>
            </div>
          </section>
          <HowToCheck bundle={bundle} digest={digest} />
        </main>
      </Quoted>
      <footer class="page proof-foot soft">
        <p>{t('proof.intro')}</p>
        <p>{t('proof.made', { date: date(bundle.madeAt) })}</p>
      </footer>
    </>
  );
};

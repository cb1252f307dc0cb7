import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BundleCheck } from '../../utils/core/model/evidence';
import { useSpeech } from '../base/Language';
import { Remark } from '../base/Remark';
import { AddressLink } from '../site/AddressLink';
import { CheckLines } from './CheckLines';
import { CHECK_STATES } from './check-state';
import { Digest } from './Digest';
import { ProofChange, type ProofComparison, type ProofStory } from './ProofChange';

export interface CheckedFile {
  check: BundleCheck;
  digest: string;
  story: ProofStory;
  comparison: ProofComparison;
}

interface ProofViewProps {
  file: CheckedFile;
  onCopyDigest: () => void;
  /** Whether this browser saw the same, and keeping the file. */
  children?: ComponentChildren;
}

/** One checked file: the answer in a sentence, its reasons, and then the change that it tells of. */
export const ProofView = ({ file: { check, digest, story, comparison }, onCopyDigest, children }: ProofViewProps) => {
  const { t, say, termsType, date } = useSpeech();
  const answer = useRef<HTMLDivElement>(null);
  // What was asked is answered here, below what was pressed.
  useEffect(() => answer.current?.focus({ preventScroll: true }), [digest]);
  const { icon, look } = CHECK_STATES[check.state];
  const address = story.looks.at(-1)?.url;
  return (
    <article class="checked-file">
      <section aria-labelledby="proof-check">
        <h2 id="proof-check">{t('check.answer')}</h2>
        <div ref={answer} class="answer" tabIndex={-1}>
          <Remark look={look} icon={icon} isLive>
            <p>
              <strong>{say(check.headline)}</strong>
            </p>
          </Remark>
        </div>
        <CheckLines lines={check.lines} />
        <Digest digest={digest} onCopy={onCopyDigest} />
      </section>
      {children}
      <section class="checked-change" aria-labelledby="proof-change">
        <p class="soft">{t('check.says')}</p>
        <h2 id="proof-change" class="checked-headline">
          {say(story.judgement.headline)}
        </h2>
        <p class="lead">
          <bdi>{story.serviceName}</bdi> · {termsType(story.termsType)}. {t('check.made', { date: date(story.madeAt) })}
        </p>
        {address !== undefined && (
          <p class="soft">
            {t('check.address')} <AddressLink url={address} />
          </p>
        )}
        {check.state === 'fails' && (
          <Remark look="loud" icon="warning">
            <p>{t('check.change-fails')}</p>
          </Remark>
        )}
        <ProofChange key={digest} story={story} comparison={comparison} />
      </section>
    </article>
  );
};

import { useRef, useState } from 'preact/hooks';
import { sendCommand } from '../../browser/messages';
import { isAbout } from '../../core/judge/verdict/is-about';
import type { MailReading } from '../../core/model/mail';
import type { ServiceId } from '../../core/model/service';
import { TERMS_TYPES } from '../../core/model/terms-type';
import { listMails } from '../../store/documents';
import { archive } from '../archive';
import { useAction } from '../hooks/use-action';
import { useLive } from '../hooks/use-live';
import { localDay } from './local-day';

/** People who type are not answered at each letter. */
const PAUSE_MS = 250;

interface Place {
  serviceId: ServiceId;
  /** Of the change whose page it is. */
  termsType?: string;
}

/** What was read in the text that stands there now; answers to earlier texts are dropped. */
const useReading = (serviceId: ServiceId) => {
  const [reading, setReading] = useState<MailReading>();
  const asked = useRef(0);
  const forget = (): number => {
    setReading(undefined);
    return ++asked.current;
  };
  const read = (text: string, day: string): void => {
    const number = forget();
    if (text === '') return;
    const ask = async (): Promise<void> => {
      if (number !== asked.current) return;
      const answer = await sendCommand('mail.read', { serviceId, text, day });
      if (number === asked.current && answer.ok) setReading(answer.value);
    };
    setTimeout(() => void ask(), PAUSE_MS);
  };
  return { reading, read, forget };
};

/** The e-mails that were pasted for a service (of a document, where one is named), and what can be done with them. */
export const usePastedMails = ({ serviceId, termsType }: Place) => {
  const action = useAction();
  const [isOpen, setOpen] = useState(false);
  const { reading, read, forget } = useReading(serviceId);
  const live = useLive(() => listMails(archive, serviceId), [serviceId]);
  const here = TERMS_TYPES.find((known) => known === termsType);
  const isOfHere = (mail: Parameters<typeof isAbout>[0]): boolean => here === undefined || isAbout(mail, here);
  const open = (isWanted: boolean): void => {
    forget();
    setOpen(isWanted);
  };
  const onKeep = async (text: string, day: string): Promise<void> => {
    const kept = await action.run(sendCommand('mail.keep', { serviceId, text, day }));
    if (kept?.outcome !== 'notice') return;
    open(false);
    action.say({ id: 'mail.kept' });
  };
  return {
    mails: (live.value ?? [])
      .filter(isOfHere)
      .map(({ id, quote, at, isDayGiven = false }) => ({ id, quote, at, isDayGiven })),
    isOfChange: termsType !== undefined,
    isOpen,
    reading,
    isOfOther: reading?.outcome === 'notice' && !isOfHere(reading.notice),
    isBusy: action.isBusy,
    remark: action.remark,
    today: localDay(new Date()),
    onOpen: open,
    onRead: read,
    onKeep: (text: string, day: string) => void onKeep(text, day),
    onForget: (noticeId: string) =>
      void action.run(sendCommand('mail.forget', { noticeId }), () => ({ id: 'mail.forgotten' })),
  };
};

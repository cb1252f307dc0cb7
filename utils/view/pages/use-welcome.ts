import { useState } from 'preact/hooks';
import { DECLARATIONS, findDeclaration } from '../../browser/declarations';
import { sendCommand } from '../../browser/messages';
import { requestAccess } from '../../browser/permissions';
import { originsOf } from '../../core/services/origins-of';
import { listAlerts } from '../../store/alerts';
import type { Archive } from '../../store/database';
import { listServices } from '../../store/services';
import { archive } from '../archive';
import { useAction } from '../hooks/use-action';
import { useLive } from '../hooks/use-live';
import { choosables } from '../lines/choosables';
import { archiveHref } from '../route';

const EXAMPLE = 'example';

const loadWelcome = async (from: Archive) => {
  const [services, [alert]] = await Promise.all([
    listServices(from),
    listAlerts(from, { serviceId: EXAMPLE, limit: 1 }),
  ]);
  const example = alert && { headline: alert.headline, href: archiveHref({ view: 'alert', alertId: alert.id }) };
  return { services, example };
};

const toggle = (chosen: ReadonlySet<string>, id: string, isChosen: boolean): Set<string> => {
  const next = new Set(chosen);
  if (isChosen) next.add(id);
  else next.delete(id);
  return next;
};

/** First run: choose sites, or see the example. */
export const useWelcome = () => {
  const live = useLive(() => loadWelcome(archive), []);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [watching, example] = [useAction(), useAction()];

  // The browser must be asked in the click itself: nothing is awaited before.
  const onWatch = async (): Promise<void> => {
    const wishes = [...chosen].map((serviceId) => ({ serviceId }));
    const hosts = [...chosen].flatMap((id) => findDeclaration(id)?.hosts ?? []);
    const isGranted = await requestAccess(originsOf(hosts), wishes).catch(() => false);
    if (!isGranted) return watching.say({ look: 'loud', id: 'welcome.not-granted' });
    for (const wish of wishes) {
      const done = await watching.run(sendCommand('site.watch', wish));
      if (!done) return;
    }
    setChosen(new Set());
    watching.say({ id: 'welcome.watching', values: { count: wishes.length } });
  };
  return {
    services: choosables(DECLARATIONS, live.value?.services ?? []),
    chosen,
    onChoose: (id: string, isChosen: boolean) => setChosen(toggle(chosen, id, isChosen)),
    onWatch,
    isBusy: watching.isBusy,
    remark: watching.remark,
    example: live.value?.example,
    isExampleBusy: example.isBusy,
    exampleRemark: example.remark,
    onRunExample: () => void example.run(sendCommand('example.run')),
    onRemoveExample: () => void example.run(sendCommand('example.remove')),
  };
};

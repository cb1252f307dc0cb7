import { type CallError, callError } from '../browser/errors';
import type { OwnHandlers } from '../browser/listen';
import type { ExtensionCalls } from '../browser/messages';
import { fail, type Result, succeed } from '../core/model/result';
import { isOurTopic } from '../core/model/topic';
import { copyShippedPack, listShippedPacks } from '../pipeline/packs/copy-shipped-pack';
import type { Ports } from '../pipeline/ports';
import { runAdvance } from './run-advance';

type PackCalls = Pick<ExtensionCalls, Extract<keyof ExtensionCalls, `pack.${string}` | 'topic.switch'>>;
type Done = Result<void, CallError>;

const unknownPack = (detail: string) => fail({ code: 'unknown-pack', detail } as const);

/** What our pages ask about what is watched for. Judging again goes on after the answer. */
export const packCalls = (ports: Ports): OwnHandlers<PackCalls> => {
  const judgeAnew = (): void => void runAdvance(ports);
  const doneOrUnknown = async (id: string, work: Promise<boolean>): Promise<Done> => {
    if (!(await work)) return unknownPack(id);
    judgeAnew();
    return succeed(undefined);
  };
  return {
    'pack.add': async (wish) => {
      const { addPack } = await import('../pipeline/packs/add-pack');
      const answer = await addPack(ports, wish);
      if (!answer.ok) return fail(callError(answer.error));
      if ('id' in answer.value) judgeAnew();
      return answer;
    },
    'pack.switch': async ({ id, isOn }) => {
      const { switchPack } = await import('../pipeline/packs/switch-rules');
      return doneOrUnknown(id, switchPack(ports, id, isOn));
    },
    'pack.delete': async ({ id }) => {
      const { deletePack } = await import('../pipeline/packs/switch-rules');
      return doneOrUnknown(id, deletePack(ports, id));
    },
    'pack.try': async ({ id }) => {
      const { tryPack } = await import('../pipeline/packs/try-pack');
      const finds = await tryPack(ports, id);
      return finds ? succeed(finds) : unknownPack(id);
    },
    'pack.shipped': async () => succeed(listShippedPacks(await ports.packs())),
    'pack.copy': async ({ id }) => {
      const copy = copyShippedPack(await ports.packs(), id);
      return copy ? succeed(copy) : unknownPack(id);
    },
    'topic.switch': async ({ topic, isOn }) => {
      if (!isOurTopic(topic)) return fail({ code: 'bad-payload', detail: topic });
      const { switchTopic } = await import('../pipeline/packs/switch-rules');
      await switchTopic(ports, topic, isOn);
      judgeAnew();
      return succeed(undefined);
    },
  };
};

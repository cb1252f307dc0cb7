import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import type { Fault, Report } from './counts.ts';

interface Said {
  message: string;
  stack?: string;
}

/** A reporter of vitest: counts and faults as JSON, in the file that `TEST_REPORT` names. A fault beside the tests (in a hook, in a promise that nobody waits for) is one as well. */
export default class KeepReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly Said[]): void {
    const file = process.env.TEST_REPORT;
    if (!file) return;
    const faults = [...modules.flatMap(faultsOf), ...unhandled.map((one) => faultAt('outside of every test', [one]))];
    const states = modules.flatMap((one) => [...one.children.allTests()].map((test) => test.result().state));
    const passed = states.filter((one) => one === 'passed').length;
    const skipped = states.filter((one) => one !== 'passed' && one !== 'failed').length;
    const report: Report = { counts: { passed, failed: faults.length, skipped }, faults };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(report));
  }
}

function faultsOf(module: TestModule): Fault[] {
  const place = [module.project.name, module.relativeModuleId].filter(Boolean).join(' ');
  const tests = [...module.children.allTests()].filter((one) => one.result().state === 'failed');
  const suites = [...module.children.allSuites()].filter((one) => one.errors().length > 0);
  return [
    ...tests.map((one) => faultAt(`${place} > ${one.fullName}`, one.result().errors ?? [])),
    ...suites.map((one) => faultAt(`${place} > ${one.fullName}`, one.errors())),
    ...(module.errors().length > 0 ? [faultAt(place, module.errors())] : []),
  ];
}

const faultAt = (where: string, errors: readonly Said[]): Fault => ({
  where,
  what: errors.map(({ stack, message }) => stack ?? message).join('\n') || 'It did not say why.',
});

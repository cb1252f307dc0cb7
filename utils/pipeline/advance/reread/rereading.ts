import type { Archive } from '../../../store/database';
import type { Ports } from '../../ports';
import { countOutdated } from './outdated';

/** Over all runs that are under way: they take steps in turn. */
interface Course {
  runs: number;
  done: number;
  total: number;
  /** A page was to be read again, and was left. */
  isHeld: boolean;
}

const courses = new WeakMap<Archive, Course>();

function courseOf(archive: Archive): Course {
  const course = courses.get(archive) ?? { runs: 0, done: 0, total: 0, isHeld: false };
  courses.set(archive, course);
  return course;
}

/** Whether the user wants no page read again for now; a document that needs it waits then, with its looks. */
export async function isRereadHeld({ archive, rereading }: Ports): Promise<boolean> {
  if (!(await rereading?.isPaused())) return false;
  courseOf(archive).isHeld = true;
  return true;
}

/** Reads one page again, and tells how far that is. Pages may come to it on the way: a check goes on meanwhile. */
export async function rereadInCourse({ archive, rereading }: Ports, read: () => Promise<void>): Promise<void> {
  const course = courseOf(archive);
  if (rereading && course.done >= course.total) course.total = course.done + (await countOutdated(archive));
  const { done, total } = course;
  await rereading?.note({ done, total });
  await read();
  course.done += 1;
}

/** Tells that nothing is read again any more once the last of the runs ends, or what is left while it is paused. */
export async function withinCourse<Value>({ archive, rereading }: Ports, run: () => Promise<Value>): Promise<Value> {
  const course = courseOf(archive);
  course.runs += 1;
  try {
    return await run();
  } finally {
    course.runs -= 1;
    if (course.runs === 0) {
      const { done, isHeld } = course;
      courses.delete(archive);
      const left = isHeld ? await countOutdated(archive) : 0;
      if (left > 0) await rereading?.note({ done, total: done + left });
      else if (done > 0 || isHeld) await rereading?.note(undefined);
    }
  }
}

import type { Session } from '../session';
import { changeEvents } from './changeEvents';
import type { HostEvent } from './eventType';
import { isRegistered } from './registration';
import { arrivals, departures, shapeOf, type WorkbookShape } from './workbookShape';

/**
 * The events of what happened since `before`, for those who listen; the noted changes are forgotten. A sheet is told
 * to exist before what changed in it, and to be gone after.
 */
export function collectEvents(session: Session, before: WorkbookShape): HostEvent[] {
  const changes = session.changes.splice(0);
  if (!session.eventsEnabled || session.registrations.size === 0) return [];
  const after = shapeOf(session.workbook);
  return [
    ...arrivals(before, after),
    ...changes.flatMap((change) => changeEvents(session, change)),
    ...departures(before, after),
  ].filter((event) => isRegistered(session, event));
}

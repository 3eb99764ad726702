import type { Session } from '../session';
import type { EventTypeNumber, HostEvent } from './eventType';

/** office.js registers each of its own objects: an event is sent while somebody is left. */
export function isRegistered(session: Session, { type, target }: HostEvent): boolean {
  return (session.registrations.get(keyOf(type, target)) ?? 0) > 0;
}

/**
 * The members by which office.js says that it listens: `_RegisterDataChangedEvent` and its `_Unregister…` twin.
 * @param events wire name without the verb, and the event
 * @param target who is listened to
 */
export function eventMembers<T>(
  events: Readonly<Record<string, EventTypeNumber>>,
  sessionOf: (self: T) => Session,
  target: (self: T) => string,
): Record<string, (self: T) => void> {
  const counting =
    (type: EventTypeNumber, step: 1 | -1) =>
    (self: T): void =>
      count(sessionOf(self), keyOf(type, target(self)), step);
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [`_Register${name}`, counting(type, 1)],
      [`_Unregister${name}`, counting(type, -1)],
    ]),
  );
}

function keyOf(type: EventTypeNumber, target: string): string {
  return `${type} ${target}`;
}

function count({ registrations }: Session, key: string, step: 1 | -1): void {
  registrations.set(key, Math.max(0, (registrations.get(key) ?? 0) + step));
}

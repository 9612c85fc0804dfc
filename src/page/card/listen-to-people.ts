import { firstInput } from './first-input';

/** Listens for one type of event. */
export type Listen = <K extends keyof WindowEventMap>(
  type: K,
  listener: (event: WindowEventMap[K]) => void,
) => void;

/** Gives what listens to people until the signal aborts: events that a script made up are not believed. */
export function listenToPeople(signal: AbortSignal): Listen {
  return (type, listener) =>
    firstInput().on([type], (event) => event.isTrusted && listener(event), signal);
}

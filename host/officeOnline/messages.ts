/** Messages between office.js and the page of Excel on the web, as its build 16.0.15407 writes them: JSON texts. */

export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

const REQUEST = 0;
const RESPONSE = 1;
const ANSWER = 0;
const EVENT = 1;
/** The only way of writing messages that office.js still has. */
export const SERIALIZER_VERSION = 1;

export interface OnlineRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  /** What is asked, or the name of an event. */
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** `null` for what is no request of that conversation. */
export function readRequest(data: unknown, conversationId: string): OnlineRequest | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  const message = JSON.parse(data) as Partial<OnlineRequest>;
  return message._messageType === REQUEST && message._conversationId === conversationId
    ? (message as OnlineRequest)
    : null;
}

export function answerTo(
  { _actionName, _conversationId, _correlationId }: OnlineRequest,
  data: unknown,
): string {
  return response(_actionName, _conversationId, _correlationId, ANSWER, data);
}

export function eventOf(
  { _actionName, _conversationId, _correlationId }: OnlineRequest,
  data: unknown,
): string {
  return response(_actionName, _conversationId, _correlationId, EVENT, data);
}

function response(
  actionName: string,
  conversationId: string,
  correlationId: number,
  responseType: number,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _responseType: responseType,
    _actionName: actionName,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _errorCode: 0,
    _serializerVersion: SERIALIZER_VERSION,
    _data: data,
  });
}

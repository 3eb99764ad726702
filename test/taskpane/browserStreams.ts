import { Blob as NodeBlob } from 'node:buffer';
import { arrayBuffer } from 'node:stream/consumers';
import { CompressionStream, DecompressionStream, type ReadableStream } from 'node:stream/web';

/** Every browser that Office uses has them; jsdom leaves them out, and office.js brings a Response of its own. */
export function bringStreams(): void {
  class Response {
    constructor(private readonly stream: ReadableStream) {}
    arrayBuffer = () => arrayBuffer(this.stream);
  }
  Object.assign(globalThis, { CompressionStream, DecompressionStream, Blob: NodeBlob, Response });
}

import { TextDecoder, TextEncoder } from 'node:util';

// Every browser that Office uses has them; jsdom leaves them out. To be imported before what needs them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

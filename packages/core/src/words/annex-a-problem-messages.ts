import type { Messages } from './messages.js';

export const annexAProblemMessages = {} as const satisfies Messages;

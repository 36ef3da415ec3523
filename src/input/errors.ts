/** A mistake in what the user named: the message is one line that says what happened, to which file, and what to do. */
export class InputError extends Error {}

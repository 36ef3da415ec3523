/** The edtf package has no types; this is what the tests ask it. */
declare module 'edtf' {
  /** Reads a text; throws where it is no EDTF. `min` and `max` are the first and the last millisecond. */
  export default function edtf(text: string): { min: number; max: number };
}

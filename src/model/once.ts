/** What is worked out of an article, a list or a post once, however many rules ask for it. */

/**
 * In: what works a thing out of an object, and of others that always come with it. Out: the same, which works it out at
 * the first call and remembers it as long as the object is there; the object must not change.
 */
export function once<Of extends object, Others extends unknown[], Thing>(
  workOut: (of: Of, ...others: Others) => Thing,
): (of: Of, ...others: Others) => Thing {
  const known = new WeakMap<Of, { thing: Thing }>();
  return (of, ...others) => {
    let entry = known.get(of);
    if (!entry) known.set(of, (entry = { thing: workOut(of, ...others) }));
    return entry.thing;
  };
}

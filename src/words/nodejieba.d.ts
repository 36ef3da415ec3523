/** The part of nodejieba that is used, so that the program also compiles where the package is missing. */
declare module 'nodejieba' {
  const jieba: {
    load(): void;
    tag(text: string): { word: string; tag: string }[];
  };
  export default jieba;
}

/** The package comes without types: the one function that tests call. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<never>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<readonly object[]> };
  export default jsonld;
}

/** The package comes without types: what is used of it. */
declare module 'petrovich' {
  type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';
  type Part = 'first' | 'middle' | 'last';
  export type Gender = 'male' | 'female' | 'androgynous';
  const petrovich: Readonly<Record<Gender, Readonly<Record<Part, Readonly<Record<Case, (name: string) => string>>>>>>;
  export default petrovich;
}

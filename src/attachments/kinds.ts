/** A kind of file that may be attached. */
export interface FileKind {
  /** As the reader of a page knows it. */
  readonly label: string;
  readonly mediaType: string;
  /** The first bytes of every such file. */
  readonly magic: readonly number[];
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

/** THE TABLE of kinds, by extension. */
export const KINDS = {
  pdf: { label: 'PDF', mediaType: 'application/pdf', magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  docx: { label: 'Word', mediaType: `${OPEN_XML}.wordprocessingml.document`, magic: ZIP },
  xlsx: { label: 'Excel', mediaType: `${OPEN_XML}.spreadsheetml.sheet`, magic: ZIP },
  png: { label: 'PNG', mediaType: 'image/png', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  jpg: { label: 'JPEG', mediaType: 'image/jpeg', magic: [0xff, 0xd8, 0xff] },
} as const satisfies Record<string, FileKind>;

export type Extension = keyof typeof KINDS;

/** The first bytes of the files of old Word and Excel, and of new ones that a password protects. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The extension of a path, in small letters. */
export function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Whether files with this extension may be attached. */
export function isKind(extension: string): extension is Extension {
  return Object.hasOwn(KINDS, extension);
}

/** What to do with a file of a kind that is not attached. */
export function insteadOf(extension: string): string {
  return INSTEAD.find(([kinds]) => kinds.includes(extension))?.[1] ?? 'Сохраните его в PDF или в Word (.docx).';
}

const INSTEAD: readonly (readonly [kinds: readonly string[], advice: string])[] = [
  [['jpeg'], 'Переименуйте его: вместо .jpeg поставьте .jpg.'],
  [
    ['doc', 'docm', 'dot', 'dotx', 'dotm', 'odt', 'rtf', 'txt', 'md', 'html', 'htm', 'mht'],
    'Откройте его в Word и сохраните как «Документ Word (.docx)» или в PDF.',
  ],
  [
    ['xls', 'xlsm', 'xlsb', 'xlt', 'xltx', 'xltm', 'ods', 'csv'],
    'Откройте его в Excel и сохраните как «Книга Excel (.xlsx)».',
  ],
  [['ppt', 'pptx', 'pptm', 'odp'], 'Сохраните презентацию в PDF.'],
  [
    ['svg', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'heic', 'psd'],
    'Откройте картинку и сохраните её как PNG (.png) или JPEG (.jpg).',
  ],
  [['zip', 'rar', '7z', 'gz', 'tar'], 'Распакуйте архив и приложите сами документы.'],
  [
    ['exe', 'msi', 'bat', 'cmd', 'com', 'scr', 'ps1', 'sh', 'js', 'mjs', 'vbs', 'jar', 'apk', 'lnk', 'url'],
    'Это программа или ярлык, а не документ: уберите его.',
  ],
];

/** What is wrong with the first bytes, or undefined. */
export function wrongBeginning(extension: Extension, bytes: Uint8Array): string | undefined {
  const begins = (magic: readonly number[]) => magic.every((byte, place) => bytes[place] === byte);
  if (begins(KINDS[extension].magic)) return undefined;
  if (begins(COMPOUND)) return 'он защищён паролем или сохранён в виде старого Office, хотя назван по-новому.';
  return 'внутри не то, что обещает имя.';
}

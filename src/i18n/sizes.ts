/** How large a file is, as people say it: «812 байт», «24 КБ», «1,5 МБ», with spaces that do not break. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes}\u00A0байт`;
  const kilobytes = Math.round(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes}\u00A0КБ` : `${(kilobytes / 1024).toFixed(1).replace('.', ',')}\u00A0МБ`;
}

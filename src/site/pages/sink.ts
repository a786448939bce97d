/** Who wants to see each page once, while it is in memory anyway. */
export interface PageSink {
  /** `file` is the page's file below the site's folder. */
  page(file: string, html: string): void;
}

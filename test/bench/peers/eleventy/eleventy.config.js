/** Templates are plain functions and Markdown is not run through a template language: the fastest that Eleventy offers. */
export default function (config) {
  config.addCollection('practice', (all) => all.getFilteredByGlob('practices/**/*.md'));
  config.setQuietMode(true);
  return { markdownTemplateEngine: false, htmlTemplateEngine: false };
}

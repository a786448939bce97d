// @ts-check

/**
 * Runs now and then again: once after whatever appears on the page, goes from it or is typed.
 * @param {() => void} run
 */
export function afterChanges(run) {
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      run();
    });
  };
  new MutationObserver(later).observe(document.body, { subtree: true, childList: true });
  document.addEventListener('input', later);
  later();
}

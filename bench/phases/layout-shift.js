/** Cumulative layout shift of a page so far, without shifts right after a reader has done something. */
export const layoutShift = (page) =>
  page.evaluate(() => {
    let sum = 0;
    const add = (entries) => {
      for (const { value, hadRecentInput } of entries) if (!hadRecentInput) sum += value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Buffered entries arrive in a task of their own.
    return new Promise((resolve) => {
      setTimeout(() => {
        add(observer.takeRecords());
        resolve(sum);
      }, 30);
    });
  });

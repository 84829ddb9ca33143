// Loads the FAQ. On a server that is the script of any page, with the name in `data-script`. From a disk browsers load neither
// modules nor language files, so there it is one file with everything inside.
const tag = document.currentScript;
const script = document.createElement('script');
if (location.protocol === 'file:') script.src = new URL('ketamine-faq-on-disk.js', tag.src).href;
else {
  script.type = 'module';
  script.src = new URL(`../${tag.dataset.script}`, tag.src).href;
}
document.head.append(script);

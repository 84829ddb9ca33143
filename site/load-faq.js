// Loads the FAQ. On a server that is the script of any page, with the name in `data-script`, from the folder above the website.
// From a disk, where browsers load neither modules nor language files, and where the website was uploaded alone, it is one file
// with everything inside.
const tag = document.currentScript;

function load(path, options) {
  const script = Object.assign(document.createElement('script'), { src: new URL(path, tag.src).href, ...options });
  document.head.append(script);
}

const loadWhole = () => load('ketamine-faq-on-disk.js');
if (location.protocol === 'file:') loadWhole();
else load(`../${tag.dataset.script}`, { type: 'module', onerror: loadWhole });

// The text READ-ME.txt in the zip for people without Node. It has only ASCII characters, which every editor shows.

/** The tag of the README, for the folder of the zip. */
const tag = `<script type="module" data-cfasync="false" src="/ketamine-faq/ketamine-faq.js"></script>
<ketamine-faq>
  <p>Thinking about suicide? Call or text <a href="tel:988">988</a>. In danger: <a href="tel:911">911</a>.</p>
</ketamine-faq>`;

export const readMe = ({ version, contentVersion, sourcesChecked, project }) => `KETAMINE FAQ ${version}

Questions and answers about ketamine for depression, for the web page of a clinic.
Text version ${contentVersion}. Its sources were checked on ${sourcesChecked}.

No clinician has reviewed the text. Have one of your clinicians read it before
your patients do. A computer made the translations from English. A translation
that no qualified translator has signed off says so at its top.


PUT IT ON YOUR PAGE

1. Upload the whole folder "ketamine-faq" to your web site. Do not rename its
   files. Afterwards this address shows a page full of code (put in the name
   of your own site):

     https://your-clinic.example/ketamine-faq/ketamine-faq.js

2. Edit your page where the questions should be. Choose what your editor calls
   "HTML", "Custom HTML", "Code" or "Embed", and paste these four lines:

${tag}

   Keep the line that begins with <p>: visitors see it if the script cannot
   run. It has the telephone numbers of the US. For another country, step 3
   writes it with the right ones.

3. For another country or language, your clinic's name, fewer questions or your
   colors, open guide/demo/build.html on this computer, by a double click. It
   sends nothing. Choose, and copy its code in place of the lines above.

4. Look at the page on your web site. Opened from your own computer, it shows
   only the line with the telephone numbers.

Does your site run on WordPress? Use the plugin instead, which is another file:
ketamine-faq-wordpress-${version}.zip.


WHICH FILE IS WHICH

READ-ME.txt             this text. It stays on your computer.
guide                   the guide with pictures: open guide/index.html. It stays
                        on your computer.
ketamine-faq            the folder to upload:
  ketamine-faq.js         the FAQ. It loads the other files when it needs them.
  ketamine-faq.es.js ...  the same with another language inside (es: Spanish).
  ketamine-faq.classic.js for sites that remove type="module" from the first line.
  language-... .js        the languages, the search and printing.
  static/page/en.html ... a whole page in each language, if you only want a link.
                          Whatever languages you choose, all of these are public.
                          Leave the folder "static" out if you do not want that.
  manifest.json           the version, and a hash of each file.
  LICENSES.txt            the licenses. It has to stay with the files.


UPDATES

The text does not update itself. Twelve months after its sources were checked,
your patients see a notice that it is old. Download the newest version, read
what has changed, and upload its folder "ketamine-faq" over the old one.
${project.homepage && `\nMore: ${project.homepage}\n`}${project.bugs && `\nSomething is wrong? ${project.bugs}\n`}`;

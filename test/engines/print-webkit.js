// Run by gjs, not by Node: prints the element of a page into a file, as WebKitGTK prints a page on a sheet.
/* global ARGV, printerr */
import Gtk from 'gi://Gtk?version=3.0';
import WebKit2 from 'gi://WebKit2?version=4.1';
import System from 'system';

const [address, file] = ARGV;
const failed = (_, ...why) => {
  printerr(why.at(-1).message);
  System.exit(1);
};

Gtk.init(null);
const window = new Gtk.OffscreenWindow({ default_width: 800, default_height: 600 });
const view = new WebKit2.WebView();
window.add(view);
window.show_all();
view.connect('load-failed', failed);
view.connect('load-changed', (_, event) => {
  if (event !== WebKit2.LoadEvent.FINISHED) return;
  const ready = `await customElements.whenDefined('ketamine-faq');
    await document.querySelector('ketamine-faq').updateComplete`;
  view.call_async_javascript_function(ready, -1, null, null, null, null, print);
});
view.load_uri(address);
Gtk.main();

function print() {
  const print_settings = new Gtk.PrintSettings();
  print_settings.set_printer('Print to File');
  print_settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf');
  print_settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, `file://${file}`);
  const operation = new WebKit2.PrintOperation({ web_view: view, print_settings });
  operation.connect('failed', failed);
  operation.connect('finished', () => Gtk.main_quit());
  operation.print();
}

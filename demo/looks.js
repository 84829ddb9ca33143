// Adds a button below each code that copies it.

for (const code of document.querySelectorAll('.recipe code')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `Copy the ${code.title}`;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'Copied.';
    } catch {
      getSelection().selectAllChildren(code);
      status.textContent = 'Your browser does not allow this. The code is selected: press Ctrl+C, or ⌘C on a Mac.';
    }
  });
  code.parentElement.after(button, status);
}

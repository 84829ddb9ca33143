export default { help: {} };

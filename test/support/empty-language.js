export default { helplines: {} };

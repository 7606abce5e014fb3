// Stands in for what is bundled and never used.

export default {};

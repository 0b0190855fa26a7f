/** How the kept page looks, on a screen and on paper. Marks differ by their lines, so that print without colour keeps them. */
export const htmlStyle = `
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 Georgia, serif; color: #1d2329; background: #fff; }
h1, h2, th { font-family: system-ui, sans-serif; line-height: 1.25; }
.answer { font-size: 1.2rem; font-weight: bold; }
ol > li { margin-block: 1rem; break-inside: avoid; }
dt { font: 0.75rem/1.4 system-ui, sans-serif; color: #56606b; }
dd { margin: 0 0 0.4rem; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; }
th { text-align: start; }
td { padding: 0.25rem 1rem 0.25rem 0; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
.paragraph td { padding-top: 1rem; }
.title td { font-size: 1.3rem; font-weight: bold; }
.absent { color: #56606b; font-style: italic; }
mark { color: inherit; background: none; border-bottom: 1px solid #7d858e; }
mark.differs { background: #fdeee3; border-bottom: 0; text-decoration: underline wavy #9a3412; }
mark.both { border-bottom: 2px dashed #7d858e; }
mark.unclear { border-bottom: 2px dotted #7d858e; }
`;

// Takes out of Lit what this element does not use, so that no patient's phone has to load it. Every attribute is text, none
// is written back; there are no controllers, decorators or directives, no SVG, one style sheet. Each cut names its exact
// text: another version of Lit stops the build, and somebody looks. One text is changed and not cut: the Trusted Types.

/**
 * A page that allows only named policies refuses a second one of a name, and reports it: with a Lit of the page's own, Lit's
 * name would be taken, and whichever came last stayed blank. So ours has its own name; a second copy of our script asks for
 * none, since it shows nothing; and where a page refuses, the script still runs to its end.
 */
const policy = [
  's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
  '(()=>{try{return customElements.get("ketamine-faq")?void 0:s.createPolicy("ketamine-faq",{createHTML:t=>t})}catch{}})()',
];

/** By file: the texts that go (a pattern where they are long), and what stands for them. */
const cuts = {
  'css-tag.js': [
    ['const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),', 'if(e){'],
    [',e&&o.set(s,t))}return t', ')}return t'],
    [/c=e\?t=>t:t=>t instanceof CSSStyleSheet\?.+?:t;/, 'c=t=>t;'],
    ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
  ],
  'reactive-element.js': [
    // For old browsers, and for a warning of the development build.
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
    // Converters, reflection, defaults.
    [/u=\{toAttribute.+?\},f=/, 'u={},f='],
    ['this._$Em=null,this._$Ev()', 'this._$Ev()'],
    [/_\$ET\(t,s\)\{.+?\}(?=_\$AK)/, ''],
    [/_\$AK\(t,s\)\{.+?\}(?=requestUpdate)/, '_$AK(t,s){this[this.constructor._$Eh.get(t)]=s}'],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [/C\(t,s,\{useDefault.+?\}(?=async)/, 'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}'],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    // Controllers.
    [/addController\(t\)\{.+?\}removeController\(t\)\{.+?\}/, ''],
    [',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
    ['this._$EO?.forEach(t=>t.hostDisconnected?.())', ''],
    [',this._$EO?.forEach(t=>t.hostUpdate?.())', ''],
    ['this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
    // Decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}(?=this\._\$Eh=)/, ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['s.state&&(s.attribute=!1),', ''],
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).+?\}(?=let t=!1;)/, '}'],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,',
      'return{get(){return this[s]},',
    ],
    ['set(s){const h=e?.call(this);r?.call(this,s),', 'set(e){const h=this[s];this[s]=e,'],
    // More than one style sheet.
    [/finalizeStyles\(s\)\{.+?return i\}/, 'finalizeStyles(s){return[t(s)]}'],
  ],
  'lit-html.js': [
    policy,
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
    // SVG and MathML.
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [/,2===i\|\|3===i\)\{.+?\}(?=for)/, ');'],
    // Expressions in comments, tags and the text of `textarea` and the like.
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    [/if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=else if)/, '}'],
    [/;else\{let t=-1;.+?\}(?=l\+\+)/, ';'],
    [/else t\.startsWith\(o\)&&\(.+?r\.removeAttribute\(t\)\)/, ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    // Directives.
    [/function M\(t,i,s=t,e\)\{.+?\}(?=class R)/, 'function M(t,i){return i}'],
    [/setConnected\(t\)\{.+?\}(?=\}class H)/, ''],
    [/for\(this\._\$AP\?\.\(!1,!0,s\);/, 'for(;'],
  ],
  'lit-element.js': [
    [/,s\.litElementHydrateSupport.+?;const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/, ''],
    [/connectedCallback\(\)\{.+?setConnected\(!1\)\}/, ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
  ],
};

export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const name = /node_modules[\\/](?:@lit[\\/]reactive-element|lit-html|lit-element)[\\/]([\w-]+\.js)$/.exec(id)?.[1];
    if (!cuts[name]) return null;
    let result = code;
    for (const [from, to] of cuts[name]) {
      if (result.split(from).length !== 2)
        throw new Error(`${id}: not once there: ${from}. Another Lit than scripts/rollup/trim-lit.js knows?`);
      result = result.replace(from, () => to);
    }
    return { code: result, map: null };
  },
});

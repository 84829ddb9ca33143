// Removes from Lit what this element does not use, so that no patient's phone has to load it: 2 KiB with Brotli. ESLint
// forbids every removed feature in src/ (scripts/lint/no-trimmed-lit.js): it would work in dist/element.js, where Lit
// is whole, and not in dist/ketamine-faq.js. Controllers and `type: Boolean` work in both. Some cuts are
// patterns, so each file of Lit is pinned by its hash: another version stops the build until somebody has read it.
import { createHash } from 'node:crypto';

/** By file: the SHA-256 of the text for which the cuts were written. */
const pins = {
  'reactive-element.js': '76e9815ec67d16684bff1444224bf62532d6318dbd8f25e7c1e9546158b1335f',
  'lit-html.js': 'b878e7f95dec8a9b6e9b217faca6b6a11bad82ebc44c0caa77419ed83edd81f2',
  'lit-element.js': 'ee09e38303bb39c36959a961fb0a52663c798ee44493914472c3a61e84e55e3c',
};

/**
 * A change that is no cut. A page with Trusted Types that allows only named policies refuses and reports a second
 * policy of the same name. A page with a Lit of its own would have two named `lit-html`, so ours is named `ketamine-faq`.
 * A second copy of our script asks for no policy, since it renders nothing. Where the page refuses, the script continues.
 */
const policy = [
  's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
  '(()=>{try{return customElements.get("ketamine-faq")?void 0:s.createPolicy("ketamine-faq",{createHTML:t=>t})}catch{}})()',
];

/** By file: the text to remove (a pattern where it is long), and its replacement. */
const cuts = {
  'reactive-element.js': [
    // Styles: the element adopts its own (src/element/adopt-styles.ts).
    [/createRenderRoot\(\)\{.+?,t\}/, ''],
    [/static finalizeStyles\(s\)\{.+?return i\}/, ''],
    ['this.elementStyles=this.finalizeStyles(this.styles)', ''],
    // Polyfills for old browsers, and the warning about several versions of Lit.
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
    // Converters other than that of Boolean, `reflect` and `useDefault`.
    [/u=\{toAttribute.+?\},f=/, 'u={},f='],
    ['this._$Em=null,this._$Ev()', 'this._$Ev()'],
    [/_\$ET\(t,s\)\{.+?\}(?=_\$AK)/, ''],
    [
      /_\$AK\(t,s\)\{.+?\}(?=requestUpdate)/,
      '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);void 0!==e&&(this[e]=i.getPropertyOptions(e).type===Boolean?null!==s:s)}',
    ],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.+?return;this\.C\(t,s,i\)\}/,
      'requestUpdate(t,s,i){if(void 0!==t){if(!((i??this.constructor.getPropertyOptions(t)).hasChanged??f)(this[t],s))return;this.C(t,s)}',
    ],
    [/C\(t,s,\{useDefault.+?\}(?=async)/, 'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}'],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    ['converter:u,reflect:!1,useDefault:!1,', ''],
    ['elementStyles=[],y.shadowRootOptions={mode:"open"},y', 'elementStyles=0,y'],
    // Names of properties that are symbols, and removing a controller.
    ['[...r(t),...o(t)]', 'r(t)'],
    [/removeController\(t\)\{.+?\}/, ''],
    // Hooks for subclasses that the element does not use.
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
      'this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)',
    ],
    ['catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'catch(s){throw this._$EM(),s}this._$AE(s)'],
    ['shouldUpdate(t){return!0}', ''],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)', 'this.hasUpdated=!0'],
    ['updated(t){}firstUpdated(t){}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){return', 'return'],
    // Decorators, initializers, `state`, and accessors that a class defines for a reactive property.
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
  ],
  'lit-html.js': [
    policy,
    // What server rendering imports, polyfills for old browsers, and the warning about several versions of Lit.
    [/j=\{M:h.+?\.push\("[^"]+"\)/, 'j=0'],
    // The parser of templates: `compileTemplates` makes markup of each template when it builds. With it goes what it finds
    // besides children and attributes: expressions in comments, in tags (element expressions), and in the text of
    // `textarea`, `title`, `style` and `script`, and SVG and MathML. A child needs a node behind it: `<!>` after the last.
    [/function V\(t,i\)\{.+?\};(?=class S)/, ''],
    [',h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`', ''],
    [/,f="\[ .+?title\)\$\/i(?=,x=)/, ''],
    ['C=new WeakMap', 'C=new Map'],
    [
      /class S\{constructor\(.+?\}(?=static createElement)/,
      'class S{constructor({strings:t}){let i,s=0;const n=this.parts=[],e=/<[?]>|[$]/.test(t);for(this.el=S.createElement(t.replace(/<[?]>$/,"$&<!>")),P.currentNode=this.el.content;i=e&&P.nextNode();s++)if(8===i.nodeType)i.data&&n.push({type:2,index:s});else for(const{name:t,value:e}of[...i.attributes])if(e.includes("$")){const[,h,o]=/([.?@])?(.*)/.exec(t);n.push({type:1,index:s,name:o,strings:e.split("$"),ctor:"."===h?I:"?"===h?L:"@"===h?z:H}),i.removeAttribute(t)}}',
    ],
    [
      'static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}',
      'static createElement(t){const i=l.createElement("template");return i.innerHTML=void 0!==e?e.createHTML(t):t,i}',
    ],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    // Templates that a compiler made, and nodes imported into another document.
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['(t?.creationScope??l)', 'l'],
    // Directives, and the value that changes nothing.
    [/function M\(t,i,s=t,e\)\{.+?\}(?=class R)/, 'function M(t,i){return i}'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
    ['r===E&&(r=this._$AH[n]),', ''],
    ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h)', 'constructor(t,i,s,e,h)'],
    ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
    ['this._$AH=A,this._$AN=void 0,this._$AA=t', 'this._$AH=A,this._$AA=t'],
    ['this._$AH=A,this._$AN=void 0,this.element=t', 'this._$AH=A,this.element=t'],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    [/setConnected\(t\)\{.+?\}(?=\}class H)/, ''],
    // Listeners that are objects, or have options. The element is the host of every template.
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['get tagName(){return this.element.tagName}', ''],
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
    // A change: a new text replaces all nodes of the old one. A translator may have put that into an element of its own.
    [
      'this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:this.T(l.createTextNode(t))',
      'this.T(l.createTextNode(t))',
    ],
    // An addition: a template result that a part shows already is not compared value by value again.
    [
      'if(this._$AH?._$AD===e)this._$AH.p(i);else{const t=new R(e,this),s=t.u(this.options);t.p(i),this.T(s),this._$AH=t}',
      'const n=this._$AH;if(n?._$AD===e)n._$result===t||(n._$result=t,n.p(i));else{const s=new R(e,this),o=s.u(this.options);s._$result=t,s.p(i),this.T(o),this._$AH=s}',
    ],
  ],
  'lit-element.js': [
    [/createRenderRoot\(\)\{.+?,t\}/, ''],
    [/,s\.litElementHydrateSupport.+?;const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/, ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [',this._$Do=void 0}', '}'],
    ['this._$Do=e(r', 'e(r'],
    ['i._$litElement$=!0,i["finalized"]=!0', 'i.finalized=!0'],
    // Directives.
    [/connectedCallback\(\)\{.+?setConnected\(!1\)\}/, ''],
  ],
};

export const trimLit = () => ({
  name: 'trim-lit',
  transform(code, id) {
    const name = /node_modules[\\/](?:@lit[\\/]reactive-element|lit-html|lit-element)[\\/]([\w-]+\.js)$/.exec(id)?.[1];
    // Styles need no code: without side effects the whole module goes.
    if (name === 'css-tag.js') return { code, map: null, moduleSideEffects: false };
    if (!cuts[name]) return null;
    const hash = createHash('sha256').update(code).digest('hex');
    if (hash !== pins[name])
      throw new Error(
        `${id} is not the file for which scripts/rollup/trim-lit.js was written (SHA-256 ${hash}). Read what has changed, adapt the cuts and the ESLint rule, and then pin the new hash.`,
      );
    let result = code;
    for (const [from, to] of cuts[name]) {
      if (result.split(from).length !== 2)
        throw new Error(`${id}: the text to remove does not stand there once: ${from}`);
      result = result.replace(from, () => to);
    }
    return { code: result, map: null };
  },
});

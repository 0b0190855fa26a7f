/** Places that Dutch and English name in their own ways; countries come from `Intl`. */
export const places = `
aken:aachen antwerpen:antwerp athene:athens atjeh:aceh bagdad:baghdad berlijn:berlin bern:berne/bern bourgondie:burgundy brugge:bruges/brugge
brunswijk:brunswick brussel:brussels boekarest:bucharest boedapest:budapest cairo:cairo celebes:sulawesi/celebes damascus:damascus
donau:danube duinkerken:dunkirk florence:florence geneve:geneva gent:ghent/gent genua:genoa haag:hague hannover:hanover/hannover
istanboel:istanbul jeruzalem:jerusalem kaapstad:cape kaap:cape keulen:cologne kiev:kyiv/kiev kopenhagen:copenhagen krakau:krakow/krakau
leuven:louvain/leuven lissabon:lisbon londen:london luik:liege lyon:lyons/lyon rijsel:lille madrid:madrid mekka:mecca mexico:mexico milaan:milan
moskou:moscow munchen:munich napels:naples neurenberg:nuremberg nice:nice oostende:ostend/oostende parijs:paris peking:beijing/peking praag:prague
rijn:rhine rome:rome sarajevo:sarajevo schelde:scheldt sevilla:seville/sevilla sicilie:sicily sint-petersburg:petersburg straatsburg:strasbourg
teheran:tehran tokio:tokyo theems:thames tripoli:tripoli triest:trieste turijn:turin vaticaan:vatican vaticaanstad:vatican venetie:venice
vlaanderen:flanders vlissingen:flushing/vlissingen warschau:warsaw wenen:vienna zurich:zurich toscane:tuscany normandie:normandy bretagne:brittany
beieren:bavaria saksen:saxony catalonie:catalonia baskenland:basque kosovo:kosovo siberie:siberia krim:crimea kasjmir:kashmir
middellandse:mediterranean oostzee:baltic noordzee:north alpen:alps pyreneeen:pyrenees himalaya:himalayas/himalaya antarctica:antarctic
noordpool:arctic europa:europe azie:asia afrika:africa amerika:america australie:australia oceanie:oceania verenigde:united
wit-rusland:belarus verenigd:united koninkrijk:kingdom groot-brittannie:britain
brittannie:britain schotland:scotland wales:wales engeland:england holland:netherlands tsjechoslowakije:czechoslovakia perzie:persia
`;

/** Rulers, saints and the like; many a living person has such a name and keeps it. */
export const people = `
poetin:putin zelenski:zelensky erdogan:erdogan gaddafi:gadhafi jeltsin:yeltsin stalin:stalin chroesjtsjov:khrushchev lodewijk:louis
karel:charles willem:william filips:philip hendrik:henry jacobus:james maria:mary/maria paulus:paul johannes:john petrus:peter frans:francis
`;

/** Places that German and English name in their own ways; countries come from `Intl`. */
export const places = `
aachen:aachen athen:athens antwerpen:antwerp bagdad:baghdad basel:basel/basle belgrad:belgrade bern:berne/bern braunschweig:brunswick/braunschweig
brugge:bruges brussel:brussels bukarest:bucharest damaskus:damascus danzig:gdansk/danzig den:the donau:danube dunkirchen:dunkirk eismeer:arctic
florenz:florence genf:geneva genua:genoa gent:ghent haag:hague hannover:hanover/hannover jerusalem:jerusalem kairo:cairo kalkutta:kolkata/calcutta
kapstadt:cape kapverden:cape kiew:kyiv/kiev koln:cologne kopenhagen:copenhagen krakau:krakow lissabon:lisbon luttich:liege mailand:milan
mekka:mecca moskau:moscow munchen:munich neapel:naples neu-delhi:delhi nizza:nice nurnberg:nuremberg ostende:ostend padua:padua peking:beijing/peking
prag:prague rom:rome rhein:rhine sankt:saint/st sevilla:seville strassburg:strasbourg teheran:tehran themse:thames tiflis:tbilisi tokio:tokyo
triest:trieste turin:turin vatikan:vatican venedig:venice warschau:warsaw weichsel:vistula wien:vienna wilna:vilnius zurich:zurich
bayern:bavaria sachsen:saxony thuringen:thuringia hessen:hesse niedersachsen:saxony westfalen:westphalia pfalz:palatinate
nordrhein:rhine franken:franconia preussen:prussia schwaben:swabia schlesien:silesia pommern:pomerania bohmen:bohemia mahren:moravia
karnten:carinthia steiermark:styria tirol:tyrol bodensee:constance konstanz:constance elsass:alsace lothringen:lorraine burgund:burgundy
bretagne:brittany normandie:normandy korsika:corsica sardinien:sardinia sizilien:sicily toskana:tuscany lombardei:lombardy apulien:apulia
katalonien:catalonia andalusien:andalusia baskenland:basque kastilien:castile flandern:flanders wallonien:wallonia seeland:zealand
schottland:scotland england:england wales:wales holland:netherlands/holland großbritannien:britain britannien:britain nordirland:ireland
krim:crimea kaukasus:caucasus sibirien:siberia kaschmir:kashmir kalifornien:california hawaii:hawaii neufundland:newfoundland
ostsee:baltic nordsee:north mittelmeer:mediterranean alpen:alps pyrenaen:pyrenees himalaya:himalayas/himalaya karibik:caribbean
schwarzwald:black antarktis:antarctica/antarctic arktis:arctic nordpol:pole pazifik:pacific atlantik:atlantic
europa:europe asien:asia afrika:africa amerika:america lateinamerika:latin nordamerika:america sudamerika:america australien:australia
ozeanien:oceania vereinigte:united vereinigten:united vereinigtes:united konigreich:kingdom staaten:states persien:persia
sowjetunion:soviet tschechoslowakei:czechoslovakia jugoslawien:yugoslavia weissrussland:belarus sudsudan:sudan sudafrika:africa sudkorea:korea
nordkorea:korea saudi-arabien:saudi
`;

/** Rulers, saints and the like, and Russian names; many a living person has such a name and keeps it. */
export const people = `
putin:putin selenskyj:zelensky/zelenskyy jelzin:yeltsin gorbatschow:gorbachev chruschtschow:khrushchev breschnew:brezhnev medwedew:medvedev
lawrow:lavrov schoigu:shoigu nawalny:navalny tschaikowski:tchaikovsky tschechow:chekhov dostojewski:dostoevsky erdogan:erdogan gaddafi:gadhafi/gaddafi
karl:charles wilhelm:william ludwig:louis philipp:philip heinrich:henry jakob:jacob/james maria:mary/maria paulus:paul johannes:john petrus:peter
franz:francis friedrich:frederick georg:george elisabeth:elizabeth katharina:catherine moses:moses franziskus:francis benedikt:benedict
`;

/** Places that French and English name in their own ways; countries come from `Intl`. */
export const places = `
alger:algiers alexandrie:alexandria amiens:amiens anvers:antwerp assouan:aswan athenes:athens avignon:avignon bagdad:baghdad bale:basel/basle
barcelone:barcelona belgrade:belgrade berne:bern/berne beyrouth:beirut bologne:bologna bruges:bruges bruxelles:brussels bucarest:bucharest
canton:guangzhou/canton cordoue:cordoba cologne:cologne copenhague:copenhagen cracovie:krakow/cracow damas:damascus danube:danube
douvres:dover dresde:dresden dunkerque:dunkirk edimbourg:edinburgh escaut:scheldt florence:florence francfort:frankfurt gand:ghent
genes:genoa geneve:geneva grenade:granada groningue:groningen haye:hague hambourg:hamburg hanovre:hanover/hannover havane:havana
jerusalem:jerusalem caire:cairo cap:cape kaboul:kabul kiev:kyiv/kiev lahore:lahore lausanne:lausanne leyde:leiden liege:liege lisbonne:lisbon
londres:london louvain:leuven/louvain lucerne:lucerne lyon:lyon/lyons malines:mechelen marseille:marseille/marseilles mayence:mainz
mecque:mecca meuse:meuse milan:milan mogadiscio:mogadishu mons:mons mossoul:mosul moscou:moscow munich:munich naples:naples nankin:nanjing
nicosie:nicosia nuremberg:nuremberg ostende:ostend padoue:padua pekin:beijing/peking perouse:perugia philadelphie:philadelphia
prague:prague ratisbonne:regensburg rangoun:yangon/rangoon reims:reims/rheims rhin:rhine rome:rome rotterdam:rotterdam sarrebruck:saarbrucken
seville:seville sienne:siena singapour:singapore sofia:sofia strasbourg:strasbourg tamise:thames tanger:tangier teheran:tehran
thessalonique:thessaloniki tirana:tirana tokyo:tokyo tolede:toledo treves:trier trieste:trieste tripoli:tripoli turin:turin valence:valencia/valence
vatican:vatican varsovie:warsaw venise:venice verone:verona vienne:vienna vilnius:vilnius zurich:zurich saint:saint/st sainte:saint/st
petersbourg:petersburg saint-petersbourg:petersburg
alsace:alsace lorraine:lorraine bourgogne:burgundy bretagne:brittany/britain normandie:normandy picardie:picardy provence:provence savoie:savoy
corse:corsica occitanie:occitania gascogne:gascony baviere:bavaria saxe:saxony thuringe:thuringia hesse:hesse rhenanie:rhineland/rhine
westphalie:westphalia basse-saxe:saxony prusse:prussia silesie:silesia pomeranie:pomerania boheme:bohemia moravie:moravia carinthie:carinthia
styrie:styria tyrol:tyrol sardaigne:sardinia sicile:sicily toscane:tuscany lombardie:lombardy ombrie:umbria pouilles:apulia venetie:veneto
catalogne:catalonia andalousie:andalusia castille:castile galice:galicia basque:basque flandre:flanders flandres:flanders wallonie:wallonia
zelande:zealand ecosse:scotland angleterre:england galles:wales cornouailles:cornwall irlande:ireland grande-bretagne:britain hollande:holland/netherlands
crimee:crimea caucase:caucasus siberie:siberia cachemire:kashmir tchetchenie:chechnya transnistrie:transnistria
californie:california floride:florida georgie:georgia louisiane:louisiana pennsylvanie:pennsylvania virginie:virginia caroline:carolina
hawai:hawaii nouvelle-orleans:orleans orleans:orleans nouveau-mexique:mexico terre-neuve:newfoundland nouvelle-ecosse:nova quebec:quebec
baltique:baltic mediterranee:mediterranean alpes:alps pyrenees:pyrenees himalaya:himalayas/himalaya caraibes:caribbean antilles:antilles/caribbean/indies
antarctique:antarctica/antarctic arctique:arctic pacifique:pacific atlantique:atlantic manche:channel adriatique:adriatic egee:aegean
mer:sea noire:black rouge:red morte:dead nil:nile euphrate:euphrates tigre:tigris jourdain:jordan tibre:tiber tage:tagus golan:golan
europe:europe asie:asia afrique:africa amerique:america oceanie:oceania orient:east moyen-orient:east proche-orient:east maghreb:maghreb
etats-unis:united/states/us/usa etats:states unis:united unies:united uni:united royaume-uni:kingdom/uk/britain royaume:kingdom urss:ussr/soviet
perse:persia sovietique:soviet tchecoslovaquie:czechoslovakia yougoslavie:yugoslavia bielorussie:belarus birmanie:myanmar/burma
cisjordanie:bank coree:korea nouvelle-zelande:zealand nouvelle-caledonie:caledonia polynesie:polynesia cote-ivoire:ivory
`;

/** Rulers, saints and the like, and Russian and Arabic names; many a living person has such a name and keeps it. */
export const people = `
poutine:putin medvedev:medvedev eltsine:yeltsin gorbatchev:gorbachev khrouchtchev:khrushchev brejnev:brezhnev lavrov:lavrov choigou:shoigu
navalny:navalny zelensky:zelensky/zelenskyy prigojine:prigozhin loukachenko:lukashenko staline:stalin lenine:lenin trotski:trotsky
tchaikovski:tchaikovsky tchekhov:chekhov dostoievski:dostoevsky tolstoi:tolstoy soljenitsyne:solzhenitsyn kadhafi:gaddafi/gadhafi/qaddafi
assad:assad khamenei:khamenei khomeiny:khomeini netanyahou:netanyahu nasser:nasser moubarak:mubarak ben:bin laden:laden
charles:charles guillaume:william louis:louis philippe:philip henri:henry jacques:james/jacob jean:john paul:paul pierre:peter marie:mary/maria
francois:francis frederic:frederick georges:george elisabeth:elizabeth catherine:catherine moise:moses benoit:benedict etienne:stephen
nicolas:nicholas alexandre:alexander jules:julius cesar:caesar auguste:augustus neron:nero marc:mark luc:luke matthieu:matthew andre:andrew
gregoire:gregory leon:leo pie:pius victoria:victoria napoleon:napoleon maurice:maurice mahomet:muhammad/mohammed platon:plato aristote:aristotle homere:homer
virgile:virgil ciceron:cicero michel-ange:michelangelo raphael:raphael titien:titian
`;

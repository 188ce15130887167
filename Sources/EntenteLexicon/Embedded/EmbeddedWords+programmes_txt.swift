// Written by .ci/embed from Data/programmes.txt. Change that file.
// swift-format-ignore-file
let EmbeddedWords_programmes_txt = ##"""
# Funded cooperation programmes and their phases; standing networks of practitioners and authorities.
[Programme]
BOMCA | Border Management Programme in Central Asia
CADAP | Central Asia Drug Action Programme
EU Emergency Trust Fund for Africa | EUTF for Africa | EUTF
CBSI | Caribbean Basin Security Initiative
CARSI | Central America Regional Security Initiative
European Peace Facility
African Peace Facility
Instrument for Pre-accession Assistance | IPA III
EL PAcCTO | EL PACCTO Programme | EL PAcCTO programme | Europe Latin America Programme of Assistance against Transnational Organised Crime
  Europe Latin America Programme of Assistance against Transnational Organized Crime
  EU Programme with Latin America and the Caribbean against Transnational Organised Crime | es: Programa Europa Latinoamérica de Asistencia contra el Crimen Transnacional Organizado
COPOLAD | Cooperation Programme on Drugs Policies | Cooperation Programme between Latin America, the Caribbean and the European Union on Drugs Policies
  Cooperation Programme on Drug Policies | es: Programa de Cooperación entre América Latina, el Caribe y la Unión Europea en Políticas sobre Drogas
EUROFRONT
NDICI | Neighbourhood, Development and International Cooperation Instrument | NDICI – Global Europe | NDICI-Global Europe
GIFP | Global Illicit Flows Programme
SEACOP | Seaport Cooperation Project | Seaport Cooperation Programme
AIRCOP | Airport Communication Project | Airport Communication Programme
GLACY-e | Global Action against Cybercrime | Global Action on Cybercrime Enhanced
GLACY+ | Global Action on Cybercrime Extended | GLACY Plus
GLACY | Global Action on Cybercrime
CRIMJUST
WAPIS | West African Police Information System | WAPIS Programme
EU-ACT | EU Action against Drugs and Organised Crime
EUROsociAL | EUROsociAL+
AL-INVEST
Socieux+ | SOCIEUX
TAIEX
Twinning
ENACT | Enhancing Africa's Response to Transnational Organised Crime
OCWAR-T | Organised Crime: West African Response to Trafficking
OCWAR-C
OCWAR-M
ROCK | Regional Operational Centre in Support of the Khartoum Process
EUROMED Police
EUROMED Justice
EU4Security
Cyber4Dev | Cyber Resilience for Development
EU CyberNet
CyberSouth
CyberEast | CybersEast
CRIMARIO | Critical Maritime Routes Indian Ocean
ESIWA | Enhancing Security Cooperation in and with Asia
MASE | Programme to Promote Regional Maritime Security
YARIS | West and Central Africa Integrated Response to Maritime Insecurity
GoGIN | Gulf of Guinea Inter-Regional Network
Container Control Programme | UNODC-WCO Container Control Programme | CCP | Passenger and Cargo Control Programme
Global Maritime Crime Programme | GMCP
ILEA | International Law Enforcement Academy
EU-LAC Partnership Programme
Union Anti-Fraud Programme | UAFP
Internal Security Fund
Global Gateway
Horizon Europe
Euroclima | EUROCLIMA+
Spotlight Initiative
Better Migration Management
Paris Pact Initiative | Paris Pact
ICCLR
GLO.ACT | Global Action to Prevent and Address Trafficking in Persons and the Smuggling of Migrants
ARMOLEC
PROMIS

[Programme Phase]
EL PAcCTO 2.0 | EL PACCTO 2.0 | EL PACCTO 2 | within: EL PAcCTO
COPOLAD III | COPOLAD 3 | within: COPOLAD
COPOLAD II | COPOLAD 2 | within: COPOLAD
EUROFRONT II | EUROFRONT 2 | within: EUROFRONT
SEACOP VI | SEACOP 6 | within: SEACOP
SEACOP V | SEACOP 5 | within: SEACOP

[Network]
Border Liaison Offices | Border Liaison Office network | BLO network | network of Border Liaison Offices
Khartoum Process | EU-Horn of Africa Migration Route Initiative
Rabat Process | Euro-African Dialogue on Migration and Development
Bali Process | Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime
Budapest Process
Prague Process
Almaty Process
Colombo Process
Puebla Process | Regional Conference on Migration
Brdo Process
Heart of Asia - Istanbul Process | Istanbul Process
ReCAAP | Regional Cooperation Agreement on Combating Piracy and Armed Robbery against Ships in Asia
Global Forum on Cyber Expertise | GFCE
WeProtect Global Alliance | WePROTECT Global Alliance
Global Coalition against Daesh | Global Coalition to Defeat ISIS
Sahel Alliance
Wassenaar Arrangement | Wassenaar Arrangement on Export Controls for Conventional Arms and Dual-Use Goods and Technologies
CARIN | Camden Asset Recovery Inter-Agency Network | Camden Inter-Agency Asset Recovery Network
RRAG | Asset Recovery Network of GAFILAT | GAFILAT Asset Recovery Network | es: Red de Recuperación de Activos de GAFILAT
ARIN-CARIB | Asset Recovery Inter-Agency Network for the Caribbean
ARIN-SA | ARINSA | Asset Recovery Inter-Agency Network for Southern Africa
ARIN-EA | ARINEA | Asset Recovery Inter-Agency Network for Eastern Africa
ARIN-WA | ARINWA | Asset Recovery Inter-Agency Network for West Africa
ARIN-AP | Asset Recovery Interagency Network - Asia Pacific | Asset Recovery Interagency Network for Asia and the Pacific
ARIN-WCA | Asset Recovery Inter-Agency Network for West and Central Asia
MENA ARIN | Middle East and North Africa Asset Recovery Interagency Network
GAFILAT | Financial Action Task Force of Latin America | Latin America Financial Action Task Force | Latin American Financial Action Task Force | es: Grupo de Acción Financiera de Latinoamérica
CFATF | Caribbean Financial Action Task Force | es: Grupo de Acción Financiera del Caribe | es: GAFIC
ESAAMLG | Eastern and Southern Africa Anti-Money Laundering Group
GIABA | Inter-Governmental Action Group against Money Laundering in West Africa | Intergovernmental Action Group against Money Laundering in West Africa
GABAC | Task Force on Money Laundering in Central Africa
MENAFATF | Middle East and North Africa Financial Action Task Force
Eurasian Group | Eurasian Group on Combating Money Laundering and Financing of Terrorism
Asia/Pacific Group on Money Laundering | APG | Asia Pacific Group on Money Laundering
Egmont Group | Egmont Group of Financial Intelligence Units
GlobE Network | Global Operational Network of Anti-Corruption Law Enforcement Authorities
StAR | Stolen Asset Recovery Initiative
AMON | Anti-Money Laundering Operational Network
European Ports Alliance
European Judicial Network | EJN
European Judicial Cybercrime Network
European Crime Prevention Network | EUCPN
European Network on Statelessness
European Multidisciplinary Network
IberRed | Ibero-American Network of International Legal Cooperation | es: Red Iberoamericana de Cooperación Jurídica Internacional
AIAMP | Ibero-American Association of Public Prosecutors | es: Asociación Iberoamericana de Ministerios Públicos
CAJEM | es: Red de Fiscales contra el Crimen Organizado
24/7 Network
ENFAST | European Network on Fugitive Active Search Teams
ATLAS Network
RAILPOL
AQUAPOL
ROADPOL
European Firearms Experts
West African Network of Central Authorities and Prosecutors | WACAP
Great Lakes Judicial Cooperation Network
ASEAN Inter-Parliamentary Assembly | AIPA
South East Asia Justice Network | SEAJust
Southeast Asia Wildlife Enforcement Network | ASEAN-WEN
Judicial Cooperation Network for Central Asia and Southern Caucasus | CASC
RedTram | es: Red Iberoamericana de Fiscales Especializados en Trata de Personas y Tráfico Ilícito de Migrantes
Inter-American Network against Cybercrime
Global Counterterrorism Forum | GCTF
CLACIP
"""##

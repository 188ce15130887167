// Written by .ci/embed from Data/names-organisations.txt. Change that file.
// swift-format-ignore-file
let EmbeddedWords_names_organisations_txt = ##"""
# Bodies of the world by continent: police, customs and border organisations, development banks and funds, aid agencies, courts, foundations, institutes.
[Actor Organisation]
United Nations Environment Assembly
United Nations Human Rights Council | UN Human Rights Council
OCHA | United Nations Office for the Coordination of Humanitarian Affairs
UNCDF | United Nations Capital Development Fund
UNSSC | United Nations System Staff College
UNU | United Nations University
UNRISD | United Nations Research Institute for Social Development
UNMAS | United Nations Mine Action Service
UNRWA | United Nations Relief and Works Agency for Palestine Refugees in the Near East
UNIFIL | United Nations Interim Force in Lebanon
UNMISS | United Nations Mission in South Sudan
UNISFA | United Nations Interim Security Force for Abyei
UNSMIL | United Nations Support Mission in Libya
UNAMI | United Nations Assistance Mission for Iraq
BINUH | United Nations Integrated Office in Haiti
UNFICYP | United Nations Peacekeeping Force in Cyprus
MINURSO | United Nations Mission for the Referendum in Western Sahara
ATMIS | African Union Transition Mission in Somalia
AMISOM | African Union Mission in Somalia
International Seabed Authority
International Hydrographic Organization
International Organization for Legal Metrology
International Trade Centre
International Renewable Energy Agency | IRENA
International Energy Agency
International Anti-Corruption Academy | IACA
International Development Law Organization | IDLO
International Institute for Democracy and Electoral Assistance | International IDEA
International Institute for Strategic Studies | IISS
International Finance Corporation
International Coffee Organization
International Tropical Timber Organization | ITTO
International Olive Council
International Whaling Commission
International Association of Ports and Harbors | IAPH
International Federation of Freight Forwarders Associations | FIATA
International Road Transport Union
International Union of Railways
International Federation for Human Rights | FIDH
International Commission of Jurists
International Commission on Missing Persons | ICMP
International Association of Women Police
International Association of Anti-Corruption Authorities | IAACA
International Centre for Asset Recovery
International Centre for Counter-Terrorism | ICCT
International Drug Policy Consortium
International Ombudsman Institute
Basel Committee on Banking Supervision
Financial Stability Board
Bank for International Settlements
World Association of Nuclear Operators
World Anti-Doping Agency | WADA
World Justice Project
World Resources Institute
World Organisation against Torture | OMCT
World Shipping Council
World Vision | World Vision International
New Development Bank
European Institute of Innovation and Technology
European Migration Network
European Policy Centre
European Council on Foreign Relations | ECFR
European Union Institute for Security Studies | EUISS
European University Institute
European Network of Councils for the Judiciary
European Judicial Training Network | EJTN
European Public Prosecutors' Association
European Criminal Bar Association
European Federation of Journalists
European Endowment for Democracy
European Fund for Southeast Europe
European Partners against Corruption
European Sea Ports Organisation | ESPO
European Forest Institute
Council of Europe Development Bank
Black Sea Trade and Development Bank | BSTDB
Nordic Investment Bank
Nordic Environment Finance Corporation
Nordic Development Fund
Baltic Assembly
Baltic Sea Region Border Control Cooperation
Parliamentary Assembly of the Mediterranean
Parliamentary Assembly of the Black Sea Economic Cooperation | PABSEC
Inter-Parliamentary Union | IPU
Commonwealth of Independent States Anti-Terrorism Centre
CIS Interparliamentary Assembly
Union of Arab Banks
Arab Fund for Economic and Social Development | AFESD
Arab Bank for Economic Development in Africa | BADEA
Arab Organization for Industrial Development
Arab Maritime Transport Academy | Arab Academy for Science, Technology and Maritime Transport
OPEC Fund | OPEC Fund for International Development
Saudi Fund for Development
Kuwait Fund for Arab Economic Development | Kuwait Fund
Abu Dhabi Fund for Development
Qatar Fund for Development
Qatar Charity
Islamic Military Counter Terrorism Coalition
Muslim World League
Global Center for Combating Extremist Ideology | Etidal
Gulf International Forum
West African Development Bank | BOAD
ECOWAS Bank for Investment and Development | EBID
ECOWAS Commission | within: ECOWAS
ECOWAS Parliament
Community Court of Justice
Development Bank of Central African States
Trade and Development Bank
East African Development Bank
East African Legislative Assembly
Southern African Development Community Parliamentary Forum
Development Bank of Southern Africa
African Union Peace Fund
African Capacity Building Foundation
African Commission on Human and Peoples' Rights
African Prosecutors Association | Africa Prosecutors Association
African Organisation of Supreme Audit Institutions | AFROSAI
African Tax Administration Forum | ATAF
African Wildlife Foundation
African Maritime Safety and Security Agency
Africa Centre for Strategic Studies | Africa Center for Strategic Studies
African Security Sector Network
Maritime Organization of West and Central Africa | MOWCA
Fisheries Committee for the West Central Gulf of Guinea | FCWC
Sub-Regional Fisheries Commission
Lake Victoria Basin Commission
Lake Victoria Fisheries Organization
Lake Tanganyika Authority
Central African Forest Commission | COMIFAC
Kofi Annan International Peacekeeping Training Centre | KAIPTC
West Africa Network for Peacebuilding | WANEP
Economic Community of the Great Lakes Countries | CEPGL
Conseil de l'Entente
Regional Centre for Maritime Security
South Asia Co-operative Environment Programme | SACEP
SAARC Secretariat
BIMSTEC Secretariat
SAARC Development Fund
Observer Research Foundation
Institute for Defence Studies and Analyses
International Centre for Integrated Mountain Development | ICIMOD
Boao Forum for Asia
Asian Organization of Supreme Audit Institutions | ASOSAI
Asian-African Legal Consultative Organization | AALCO
Asia Foundation | The Asia Foundation
Asia-Pacific Regional Law Enforcement Network
Asia Crime Prevention Foundation
Southeast Asian Fisheries Development Center | SEAFDEC
ASEAN Ports Association
ASEAN Foundation
ASEAN Intergovernmental Commission on Human Rights | AICHR
Economic Research Institute for ASEAN and East Asia | ERIA
Colombo Security Conclave
UNAFEI | United Nations Asia and Far East Institute for the Prevention of Crime and the Treatment of Offenders
HEUNI | European Institute for Crime Prevention and Control
ILANUD | Latin American Institute for the Prevention of Crime and the Treatment of Offenders
UNAFRI | African Institute for the Prevention of Crime and the Treatment of Offenders
Pacific Islands Forum Secretariat | PIFS
Pacific Islands Association of Chiefs of Police
Pacific Aviation Safety Office | PASO
Pacific Financial Technical Assistance Centre
Pacific Disability Forum
Parties to the Nauru Agreement
Lowy Institute for International Policy
Australian Strategic Policy Institute | ASPI
Australian Institute of Criminology
Inter-American Defense Board
Inter-American Commission of Women
Inter-American Commission on Human Rights
Inter-American Foundation
Inter-American Dialogue
Inter-American Drug Observatory
Central American Commission of Environment and Development | CCAD
Central American Court of Justice
Central American Commission for Security | Security Commission of Central America
Central American Council of Prosecutors
Council of Ministers of Justice of Central America
FONPLATA | FONPLATA Development Bank
Latin American Integration Association | ALADI | LAIA
Latin American and Caribbean Economic System
Latin American Energy Organization | OLADE
Latin American Faculty of Social Sciences | FLACSO
Latin American Parliament | Parlatino
CARICOM Secretariat
CARICOM Development Fund
CARIFORUM
Caribbean Export Development Agency
Caribbean Policy Development Centre
Caribbean Regional Fisheries Mechanism | CRFM
Caribbean Tourism Organization
Eastern Caribbean Central Bank | ECCB
Eastern Caribbean Supreme Court
University of the West Indies
Permanent Secretariat of CLASI
Igarapé Institute | Instituto Igarapé
InSight Crime
Fundación Ideas para la Paz
Brookings Institution
Carnegie Endowment for International Peace | Carnegie Endowment
Center for Strategic and International Studies | Centre for Strategic and International Studies
Council on Foreign Relations
Atlantic Council
Wilson Center
RAND Corporation | RAND Europe
United States Institute of Peace | USIP
Stimson Center
Chatham House | Royal Institute of International Affairs
Clingendael Institute | Clingendael
Konrad Adenauer Foundation | Konrad-Adenauer-Stiftung
Friedrich Ebert Foundation | Friedrich-Ebert-Stiftung
Hanns Seidel Foundation | Hanns-Seidel-Stiftung
Heinrich Böll Foundation | Heinrich-Böll-Stiftung
Friedrich Naumann Foundation
Bertelsmann Stiftung
Ford Foundation
MacArthur Foundation
Rockefeller Foundation
Bill and Melinda Gates Foundation | Gates Foundation
Mo Ibrahim Foundation
Aga Khan Development Network
Aga Khan Foundation
Wellcome Trust
Oak Foundation
Paul G. Allen Family Foundation
Freedom Fund
Open Contracting Partnership
Organized Crime and Corruption Reporting Project | OCCRP
International Consortium of Investigative Journalists | ICIJ
Global Witness
Global Financial Integrity
Global Investigative Journalism Network
Global Tiger Forum
Global Fishing Watch
Global Fund
Global Environment Facility
Green Climate Fund
Adaptation Fund
Global Forum on Migration and Development
Global Centre on Cooperative Security | Global Center on Cooperative Security
Global Community Engagement and Resilience Fund | GCERF
Financial Transparency Coalition
Tax Justice Network
Extractive Industries Transparency Initiative | EITI
Natural Resource Governance Institute
Internet Watch Foundation | IWF
INHOPE
National Center for Missing and Exploited Children | NCMEC
Missing Children Europe
Terre des Hommes
Walk Free | Walk Free Foundation
Polaris Project
Anti-Slavery International
Liberty Shared
Hope for Justice
Stop the Traffik
Médecins Sans Frontières | Doctors Without Borders
Action contre la Faim | Action against Hunger
Norwegian Refugee Council
Danish Refugee Council
International Rescue Committee
Mercy Corps
Catholic Relief Services
Caritas Internationalis
Handicap International | Humanity & Inclusion
Search for Common Ground
International Alert
Geneva Call
Crisis Action
Article 19
Reporters Without Borders
Committee to Protect Journalists
Penal Reform International
Oxfam | Oxfam International
Care International
Plan International
ActionAid
Refugees International
Conservation International
The Nature Conservancy
Fauna & Flora International | Fauna and Flora International
Zoological Society of London
Panthera
Born Free Foundation
Elephant Action League | Earth League International
Save the Elephants
Space for Giants
Sea Shepherd | Sea Shepherd Conservation Society
Oceana
Greenpeace
Environmental Justice Foundation
Freeland | Freeland Foundation
Snow Leopard Trust
Wildlife Trust of India
National Trust for Nature Conservation
Peace Parks Foundation
Frankfurt Zoological Society
PAMS Foundation
Royal Society for the Protection of Birds
BirdLife International
Humane Society International
Education for Nature – Vietnam

[Actor Agency]
Swiss Agency for Development and Cooperation
Swedish International Development Cooperation Agency | Sida
Norwegian Agency for Development Cooperation | Norad
Danida | Danish International Development Agency
Agence française de développement | AFD | French Development Agency
Kreditanstalt für Wiederaufbau | KfW | KfW Development Bank
Enabel
LuxDev
Austrian Development Agency
Czech Development Agency
Slovak Agency for International Development Cooperation
Polish Aid
Estonian Centre for International Development | ESTDEV
Irish Aid
Italian Agency for Development Cooperation
Camões – Institute for Cooperation and Language | Camões Institute
Netherlands Enterprise Agency
Korea International Cooperation Agency | KOICA
China International Development Cooperation Agency | CIDCA
Turkish Cooperation and Coordination Agency | TİKA | TIKA
Brazilian Cooperation Agency | Agência Brasileira de Cooperação
Mexican Agency for International Development Cooperation | AMEXCID
Chilean Agency for International Cooperation for Development | AGCID
Argentine Agency of International Cooperation
Presidential Agency for International Cooperation of Colombia
Peruvian Agency for International Cooperation | APCI
Moroccan Agency of International Cooperation
Egyptian Agency of Partnership for Development
South African Development Partnership Agency
Crown Prosecution Service
Environment Agency of England
HM Revenue and Customs | HMRC
US Immigration and Customs Enforcement | U.S. Immigration and Customs Enforcement
US Fish and Wildlife Service | U.S. Fish and Wildlife Service | United States Fish and Wildlife Service
US Secret Service | United States Secret Service
International Criminal Investigative Training Assistance Program | ICITAP
Overseas Prosecutorial Development, Assistance and Training | OPDAT
Defense Threat Reduction Agency
Australian Transaction Reports and Analysis Centre | AUSTRAC
Federal Office for Customs and Border Security
Fedpol | Swiss Federal Office of Police
IBAMA
Central Narcotics Bureau
Nepal Police
Bangladesh Police
Sri Lanka Police
Central Bureau of Investigation
Wildlife Crime Control Bureau | WCCB
Federal Investigation Agency
Uganda Wildlife Authority
Kenya Police Service
Nigerian Maritime Administration and Safety Agency | NIMASA
Narcotics Control Commission of Ghana
South African Revenue Service
Directorate on Corruption and Economic Crime
"""##

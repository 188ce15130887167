// Written by .ci/embed from Data/names-world.txt. Change that file.
// swift-format-ignore-file
let EmbeddedWords_names_world_txt = ##"""
# More bodies, programmes, networks and texts that documents of many forums name; read after the lists by kind, so that what those know keeps its meaning.
[Actor Agency]
Guardia di Finanza | Italian Financial Police
Garda Síochána | An Garda Síochána
Bundespolizei | German Federal Police
Kripos | National Criminal Investigation Service of Norway
Tullverket | Swedish Customs
Economic Crime Authority of Sweden | Ekobrottsmyndigheten
State Border Guard of Latvia | Latvian State Border Guard
Direction générale de la Sûreté nationale | DGSN | General Directorate of National Security
BCIJ | Central Bureau of Judicial Investigations
Policía de Investigaciones de Chile | PDI | Investigations Police of Chile
Carabineros de Chile | Carabineros
Gendarmería Nacional Argentina | Argentine National Gendarmerie
Prefectura Naval Argentina
Policía Nacional del Perú | Peruvian National Police | National Police of Peru
Policía Nacional de España | Spanish National Police
Mossos d'Esquadra
SENAN | National Aeronaval Service of Panama
SENAFRONT | National Border Service of Panama
SENAD | National Anti-Drug Secretariat of Paraguay
Financial Crimes Enforcement Network | FinCEN
Bureau of Alcohol, Tobacco, Firearms and Explosives
Serious Fraud Office
Border Force | UK Border Force
Metropolitan Police Service | Metropolitan Police
Police Scotland
French Armed Forces in French Polynesia
French Armed Forces in New Caledonia
OFAST | Office anti-stupéfiants
Armed Forces of the Philippines
Philippine Coast Guard
Philippine Drug Enforcement Agency | PDEA
Malaysian Maritime Enforcement Agency | MMEA
Narcotics Control Board of Thailand | Office of the Narcotics Control Board | ONCB
Narcotics Control Bureau
Royal Brunei Police Force
Royal Papua New Guinea Constabulary
Fiji Revenue and Customs Service | FRCS
Fiji Police Force
Samoa Police, Prisons and Corrections Services
Indian Coast Guard
Information Fusion Centre – Indian Ocean Region | IFC-IOR | Information Fusion Centre - Indian Ocean Region
Sri Lanka Coast Guard
Maldives Police Service
Anti-Narcotics Force of Pakistan
Turkish National Police
Turkish Coast Guard Command
State Border Committee of Belarus
Border Guard Service of Kyrgyzstan
Drug Control Agency under the President of the Republic of Tajikistan | Drug Control Agency of Tajikistan
Agency of the Republic of Kazakhstan for Financial Monitoring | Financial Monitoring Agency of Kazakhstan
National Agency for the Prohibition of Trafficking in Persons | NAPTIP
Ethiopian Federal Police
Somali Police Force
Directorate of Criminal Investigations of Kenya
Malawi Police Service
Botswana Police Service
Namibian Police Force
Lesotho Mounted Police Service
Royal Eswatini Police Service
Zimbabwe Republic Police
Mauritius Police Force
Seychelles Police Force
Seychelles Coast Guard
Royal Gendarmerie of Morocco
Royal Oman Police
Dubai Police
Abu Dhabi Police
Saudi General Directorate of Narcotics Control | General Directorate of Narcotics Control
National Maritime Information Centre
National Coordinator for the Fight against Terrorism
EU Intelligence and Situation Centre | INTCEN
EUAM RCA
EUCAP Somalia
EUTM RCA
EUTM Mali
EUMAM Ukraine
EU Delegation to the African Union
EU Advisory Mission Ukraine
EPPO
European Cybercrime Centre | EC3
European Counter Terrorism Centre | ECTC
European Migrant Smuggling Centre | EMSC
European Serious and Organised Crime Centre | ESOCC
European Financial and Economic Crime Centre | EFECC
European Labour Authority
European Asylum Support Office | EASO

[Actor Organisation]
La Strada International
La Strada Moldova
TRAFFIC International
ECPAT International | ECPAT
International Justice Mission
RUSI | Royal United Services Institute
Lowy Institute
Stockholm International Peace Research Institute | SIPRI
International Crisis Group
Amnesty International
Human Rights Watch
Save the Children
Conflict Armament Research
Mines Advisory Group
HALO Trust
Wildlife Conservation Society
International Fund for Animal Welfare | IFAW
African Parks
Saferworld
Interpeace
International Chamber of Commerce
International Chamber of Shipping
BIMCO
Oil Companies International Marine Forum | OCIMF
International Air Transport Association | IATA
GSMA
Arab Investment Company
Open Society Foundations
European Space Agency | ESA
European Political Community
Eastern Partnership
Three Seas Initiative
Berlin Process
Bucharest Nine
Lublin Triangle
Open Balkan
Weimar Triangle
Central American Parliament
Andean Parliament
Pan-African Parliament
East African Court of Justice
African Court on Human and Peoples' Rights
Caribbean Court of Justice
Inter-American Court of Human Rights
European Court of Human Rights
International Court of Justice
International Tribunal for the Law of the Sea

[Programme]
Safe Seas for Africa | exact: SSA
EU Internal Security Fund
CT JUST | CT-JUST
CT INFLOW
CT MENA
COLIBRI
OCTOPUS Project | Octopus Project
iPROCEEDS-2 | iPROCEEDS
CyberSouth+
CyberEast+
EMERGE
Cybersecurity East
WB PaCT | Western Balkans Partnership against Crime and Terrorism
Global Firearms Programme | UNODC Global Firearms Programme
Global Programme on Cybercrime | UNODC Global Programme on Cybercrime
Global Programme against Money Laundering
Global Programme on Crimes that Affect the Environment
Global Programme on Criminal Network Disruption
Global SMART Programme
OASIS | exact: OASIS
Support to CARIFORUM on Crime and Security Cooperation
Criminal Justice Response against Arms Trafficking
Enhancing Maritime Action
Port Security Project | Port Security and Safety of Navigation Project
LEA-NET
CARIFORUM Crime and Security Cooperation Programme
AMISOM Trust Fund
Team Europe Initiative
Just Transition Fund
Asylum, Migration and Integration Fund | AMIF
Border Management and Visa Instrument | BMVI
Citizens, Equality, Rights and Values Programme
Justice Programme
Digital Europe Programme
Neighbourhood Investment Platform
Operational Network ISF Grant

[Network]
TRAFFIC | exact: TRAFFIC
JITs Network | Network of National Experts on Joint Investigation Teams
European Judicial Organised Crime Network | EJOCN
Genocide Network
Radicalisation Awareness Network | exact: RAN
EnviCrimeNet
European Network of Prosecutors for the Environment | ENPE
IMPEL | European Union Network for the Implementation and Enforcement of Environmental Law
European Network of Forensic Science Institutes | ENFSI
AIRPOL
European Border Dialogue
Africa-Frontex Intelligence Community | AFIC
@ON Network
Lusaka Agreement Task Force
HAWEN | Horn of Africa Wildlife Enforcement Network
SAWEN | South Asia Wildlife Enforcement Network
FIU.net
AFRIPOL Communication System
PTN | Police and Customs Cooperation in the Nordic Countries
Pacific Transnational Crime Network | PTCN
Pacific Anti-Corruption Practitioners Network
International Network on Environmental Compliance and Enforcement | INECE
Network of Specialised Prosecutors in Asset Recovery
Global Network on Electronic Evidence
Central American Network of Prosecutors against Organized Crime | REFCO
Permanent Conference of Prosecutors General of the Western Balkans

[Instrument Framework]
SIENA | Secure Information Exchange Network Application
I-24/7 | INTERPOL I-24/7 | INTERPOL's I-24/7
Prüm framework | Prüm II
Eurodac
ETIAS | European Travel Information and Authorisation System
Entry/Exit System
Visa Information System
ECRIS-TCN
Europol Information System
Europol Platform for Experts
iARMS | INTERPOL Illicit Arms Records and Tracing Management System
SLTD | INTERPOL Stolen and Lost Travel Documents database | Stolen and Lost Travel Documents database
WCO SAFE Framework of Standards | SAFE Framework of Standards
SHADE | Shared Awareness and Deconfliction
EMPACT Firearms
ASEAN Outlook on the Indo-Pacific
Blue Pacific Continent
Global Fragility Strategy
Global Counter-Terrorism Strategy | United Nations Global Counter-Terrorism Strategy
Women, Peace and Security agenda
Sendai Framework for Disaster Risk Reduction | Sendai Framework
Paris Agreement
Cotonou Agreement
Coordinated Maritime Presences

[Instrument Plan]
United Nations Programme of Action on Small Arms and Light Weapons | UN Programme of Action on Small Arms
  United Nations Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects
  UN Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects
  Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects
Bohol Trafficking in Persons Work Plan | Bohol TIP Work Plan
Pacific Security Action Plan
Silencing the Guns

[Instrument Treaty]
Police Cooperation Convention for Southeast Europe | PCC SEE
International Convention on Maritime Search and Rescue | SAR Convention
SUA Convention | Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation
International Convention for the Suppression of the Financing of Terrorism
International Convention for the Suppression of Terrorist Bombings
Medicrime Convention | Council of Europe Convention on the counterfeiting of medical products
Lanzarote Convention
Istanbul Convention
Kampala Convention
Bamako Convention
Basel Convention
Minamata Convention
Kinshasa Convention | Central African Convention for the Control of Small Arms and Light Weapons
European Convention on Extradition
Convention implementing the Schengen Agreement
Chicago Convention | Convention on International Civil Aviation
Vienna Convention on Diplomatic Relations
Vienna Convention on the Law of Treaties
Convention on the Rights of the Child
Geneva Conventions
UNESCO Convention of 1970 | Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property
UNIDROIT Convention
Nicosia Convention | Council of Europe Convention on Offences relating to Cultural Property
Port State Measures Agreement | PSMA
Treaty of Amity and Cooperation in Southeast Asia | Treaty of Amity and Cooperation
ASEAN Charter
Charter of the Organization of American States | OAS Charter
Constitutive Act of the African Union

[Document Roadmap]
Caribbean Firearms Roadmap | Roadmap for Implementing the Caribbean Priority Actions on the Illicit Proliferation of Firearms and Ammunition
  Roadmap for Implementing the Caribbean Priority Actions on the Illicit Proliferation of Firearms and Ammunition across the Caribbean
  Roadmap for Implementing the Caribbean Priority Actions on the Illicit Proliferation of Firearms and Ammunition across the Caribbean in a Sustainable Manner by 2030
African Union Master Roadmap of Practical Steps to Silence the Guns in Africa | AU Master Roadmap

[Actor Group]
Regional Economic Communities | RECs
Regional Mechanisms for Conflict Prevention, Management and Resolution
Regional Police Chiefs Cooperation Organisations | Regional Police Chiefs Cooperation Organizations
Southern Partner Countries | Southern partner countries
Eastern Partnership countries | Eastern Partnership partner countries
ASEAN Dialogue Partners | Dialogue Partners
OSCE Asian Partners for Co-operation | Asian Partners for Co-operation
Paris Pact Partners
Small Island Developing States | SIDS
Landlocked Developing Countries
Least Developed Countries
Schengen Associated Countries
Organisation of African, Caribbean and Pacific States | OACPS
"""##

// Written by .ci/embed from Data/states.txt. Change that file.
// swift-format-ignore-file
let EmbeddedWords_states_txt = ##"""
# States and regions. A line is an entity: its name, then other names; `adj:` lists adjectives and demonyms, `es:` and `pt:` names in Spanish and Portuguese.
# Add your own with `--lexicon FILE` in the same format.
[Actor State]
American Samoa
Anguilla
Aruba
Bermuda
Bonaire
Bougainville
British Virgin Islands
Cayman Islands
Christmas Island
Cook Islands | adj: Cook Islander
Curaçao
Falkland Islands
Faroe Islands | Faroes | adj: Faroese
French Guiana | es: Guayana Francesa
French Polynesia
Gibraltar
Greenland | adj: Greenlandic
Guadeloupe
Guam
Guernsey
Isle of Man
Macao | Macau
Martinique
Mayotte
Montserrat
New Caledonia
Niue | adj: Niuean
Norfolk Island
Northern Mariana Islands
Pitcairn Islands
Puerto Rico
Réunion
Saint Martin
Sint Maarten
Svalbard
Tokelau
Turks and Caicos Islands
United States Virgin Islands | US Virgin Islands
Wallis and Futuna
Åland | Åland Islands
Afghanistan | adj: Afghan | es: Afganistán | pt: Afeganistão
Albania | adj: Albanian | pt: Albânia
Algeria | adj: Algerian | es: Argelia | pt: Argélia
Andorra | adj: Andorran
Angola | adj: Angolan
Antigua and Barbuda | es: Antigua y Barbuda | pt: Antígua e Barbuda
Argentina | Argentine Republic | adj: Argentine, Argentinian
Armenia | adj: Armenian | pt: Armênia
Australia | Commonwealth of Australia | adj: Australian | pt: Austrália
Austria | adj: Austrian | pt: Áustria
Azerbaijan | adj: Azerbaijani | es: Azerbaiyán | pt: Azerbaijão
Bahamas | The Bahamas | adj: Bahamian
Bahrain | Kingdom of Bahrain | adj: Bahraini | es: Baréin | pt: Barém
Bangladesh | adj: Bangladeshi
Barbados | adj: Barbadian
Belarus | adj: Belarusian | es: Bielorrusia | pt: Bielorrússia
Belgium | Kingdom of Belgium | adj: Belgian | es: Bélgica | pt: Bélgica
Belize | adj: Belizean | es: Belice
Benin | adj: Beninese | es: Benín | pt: Benim
Bhutan | adj: Bhutanese | es: Bután | pt: Butão
Bolivia | Plurinational State of Bolivia | adj: Bolivian | es: Estado Plurinacional de Bolivia | pt: Bolívia
Bosnia and Herzegovina | adj: Bosnian | es: Bosnia y Herzegovina | pt: Bósnia e Herzegovina
Botswana | adj: Botswanan
Brazil | Federative Republic of Brazil | adj: Brazilian | es: Brasil
Brunei | Brunei Darussalam | adj: Bruneian
Bulgaria | adj: Bulgarian | pt: Bulgária
Burkina Faso | adj: Burkinabe
Burundi | adj: Burundian
Cabo Verde | Cape Verde | adj: Cabo Verdean
Cambodia | Kingdom of Cambodia | adj: Cambodian | es: Camboya | pt: Camboja
Cameroon | adj: Cameroonian | es: Camerún | pt: Camarões
Canada | adj: Canadian | es: Canadá
Central African Republic | es: República Centroafricana | pt: República Centro-Africana
Chad | adj: Chadian | pt: Chade
Chile | Republic of Chile | adj: Chilean
China | People's Republic of China | adj: Chinese
Colombia | Republic of Colombia | adj: Colombian | pt: Colômbia
Comoros | adj: Comorian | es: Comoras
Congo | Republic of the Congo | Congo-Brazzaville
Costa Rica | Republic of Costa Rica | adj: Costa Rican
Côte d'Ivoire | Ivory Coast | adj: Ivorian | es: Costa de Marfil | pt: Costa do Marfim
Croatia | adj: Croatian | es: Croacia | pt: Croácia
Cuba | Republic of Cuba | adj: Cuban
Cyprus | Republic of Cyprus | adj: Cypriot | es: Chipre
Czechia | Czech Republic | adj: Czech | es: República Checa | es: Chequia
Democratic Republic of the Congo | Democratic Republic of Congo | DRC | es: República Democrática del Congo
Denmark | Kingdom of Denmark | adj: Danish | es: Dinamarca
Djibouti | adj: Djiboutian | es: Yibuti
Dominica
Dominican Republic | es: República Dominicana
Ecuador | Republic of Ecuador | adj: Ecuadorian | pt: Equador
Egypt | Arab Republic of Egypt | adj: Egyptian | es: Egipto | pt: Egito
El Salvador | Republic of El Salvador | adj: Salvadoran
Equatorial Guinea | es: Guinea Ecuatorial | pt: Guiné Equatorial
Eritrea | adj: Eritrean
Estonia | adj: Estonian | pt: Estônia
Eswatini | Kingdom of Eswatini | Swaziland
Ethiopia | adj: Ethiopian | es: Etiopía | pt: Etiópia
Fiji | adj: Fijian
Finland | adj: Finnish | es: Finlandia | pt: Finlândia
France | French Republic | adj: French | es: Francia | pt: França
Gabon | adj: Gabonese | es: Gabón | pt: Gabão
Gambia | The Gambia | adj: Gambian
Georgia | adj: Georgian
Germany | Federal Republic of Germany | adj: German | es: Alemania | pt: Alemanha
Ghana | Republic of Ghana | adj: Ghanaian
Greece | Hellenic Republic | adj: Greek | es: Grecia | pt: Grécia
Grenada | adj: Grenadian | es: Granada
Guatemala | Republic of Guatemala | adj: Guatemalan
Guinea | Republic of Guinea | adj: Guinean | pt: Guiné
Guinea-Bissau | es: Guinea-Bisáu | pt: Guiné-Bissau
Guyana | adj: Guyanese
Haiti | Republic of Haiti | adj: Haitian | es: Haití
Holy See | es: Santa Sede
Honduras | Republic of Honduras | adj: Honduran
Hungary | adj: Hungarian | es: Hungría | pt: Hungria
Iceland | adj: Icelandic | es: Islandia
India | Republic of India | adj: Indian | pt: Índia
Indonesia | Republic of Indonesia | adj: Indonesian | pt: Indonésia
Iran | Islamic Republic of Iran | adj: Iranian | es: Irán | pt: Irã
Iraq | Republic of Iraq | adj: Iraqi | es: Irak | pt: Iraque
Ireland | adj: Irish | es: Irlanda
Israel | State of Israel | adj: Israeli
Italy | Italian Republic | adj: Italian | es: Italia | pt: Itália
Jamaica | adj: Jamaican
Japan | adj: Japanese | es: Japón | pt: Japão
Jordan | Hashemite Kingdom of Jordan | adj: Jordanian | es: Jordania | pt: Jordânia
Kazakhstan | Republic of Kazakhstan | adj: Kazakh | es: Kazajistán | pt: Cazaquistão
Kenya | Republic of Kenya | adj: Kenyan | es: Kenia | pt: Quênia
Kiribati
Kosovo | adj: Kosovar
Kuwait | State of Kuwait | adj: Kuwaiti
Kyrgyzstan | Kyrgyz Republic | adj: Kyrgyz | es: Kirguistán
Laos | Lao PDR | Lao People's Democratic Republic | adj: Lao, Laotian
Latvia | adj: Latvian | es: Letonia | pt: Letônia
Lebanon | adj: Lebanese | es: Líbano
Lesotho | Kingdom of Lesotho
Liberia | adj: Liberian | pt: Libéria
Libya | State of Libya | adj: Libyan | es: Libia | pt: Líbia
Liechtenstein
Lithuania | adj: Lithuanian | es: Lituania | pt: Lituânia
Luxembourg | Grand Duchy of Luxembourg | adj: Luxembourgish | es: Luxemburgo
Madagascar | adj: Malagasy
Malawi | Republic of Malawi | adj: Malawian | es: Malaui
Malaysia | adj: Malaysian | es: Malasia | pt: Malásia
Maldives | adj: Maldivian | es: Maldivas
Mali | adj: Malian | es: Malí
Malta | adj: Maltese
Marshall Islands | es: Islas Marshall
Mauritania | adj: Mauritanian | pt: Mauritânia
Mauritius | adj: Mauritian | es: Mauricio | pt: Maurício
Mexico | United Mexican States | adj: Mexican | es: México
Micronesia | Federated States of Micronesia
Moldova | Republic of Moldova | adj: Moldovan | es: Moldavia
Monaco | es: Mónaco
Mongolia | adj: Mongolian
Montenegro | adj: Montenegrin
Morocco | Kingdom of Morocco | adj: Moroccan | es: Marruecos | pt: Marrocos
Mozambique | adj: Mozambican | pt: Moçambique
Myanmar | Burma | adj: Burmese
Namibia | Republic of Namibia | adj: Namibian | pt: Namíbia
Nauru
Nepal | adj: Nepali, Nepalese
Netherlands | Kingdom of the Netherlands | adj: Dutch | es: Países Bajos | pt: Países Baixos
New Zealand | es: Nueva Zelanda | pt: Nova Zelândia
Nicaragua | Republic of Nicaragua | adj: Nicaraguan
Niger | adj: Nigerien | es: Níger
Nigeria | Federal Republic of Nigeria | adj: Nigerian | pt: Nigéria
North Korea | Democratic People's Republic of Korea | DPRK | adj: North Korean | es: Corea del Norte
North Macedonia | Republic of North Macedonia | adj: Macedonian | es: Macedonia del Norte
Norway | Kingdom of Norway | adj: Norwegian | es: Noruega
Oman | Sultanate of Oman | adj: Omani | es: Omán | pt: Omã
Pakistan | Islamic Republic of Pakistan | adj: Pakistani | es: Pakistán | pt: Paquistão
Palau
Palestine | State of Palestine | adj: Palestinian | es: Palestina
Panama | Republic of Panama | adj: Panamanian | es: Panamá
Papua New Guinea | es: Papúa Nueva Guinea
Paraguay | Republic of Paraguay | adj: Paraguayan | pt: Paraguai
Peru | Republic of Peru | adj: Peruvian | es: Perú
Philippines | Republic of the Philippines | adj: Philippine, Filipino | es: Filipinas
Poland | Republic of Poland | adj: Polish | es: Polonia | pt: Polônia
Portugal | Portuguese Republic | adj: Portuguese
Qatar | State of Qatar | adj: Qatari
Romania | adj: Romanian | es: Rumanía | pt: Romênia
Russia | Russian Federation | adj: Russian | es: Rusia | pt: Rússia
Rwanda | Republic of Rwanda | adj: Rwandan | es: Ruanda
Saint Kitts and Nevis | St Kitts and Nevis | es: San Cristóbal y Nieves
Saint Lucia | St Lucia | es: Santa Lucía
Saint Vincent and the Grenadines | St Vincent and the Grenadines | es: San Vicente y las Granadinas
Samoa | adj: Samoan
San Marino
Sao Tome and Principe | São Tomé and Príncipe | es: Santo Tomé y Príncipe | pt: São Tomé e Príncipe
Saudi Arabia | Kingdom of Saudi Arabia | adj: Saudi | es: Arabia Saudita | pt: Arábia Saudita
Senegal | Republic of Senegal | adj: Senegalese
Serbia | Republic of Serbia | adj: Serbian | pt: Sérvia
Seychelles | adj: Seychellois
Sierra Leone | adj: Sierra Leonean | es: Sierra Leona | pt: Serra Leoa
Singapore | Republic of Singapore | adj: Singaporean | es: Singapur | pt: Singapura
Slovakia | Slovak Republic | adj: Slovak | es: Eslovaquia
Slovenia | adj: Slovenian | es: Eslovenia
Solomon Islands | es: Islas Salomón
Somalia | Federal Republic of Somalia | adj: Somali
South Africa | Republic of South Africa | adj: South African | es: Sudáfrica | pt: África do Sul
South Korea | Republic of Korea | adj: South Korean, Korean | es: Corea del Sur | pt: Coreia do Sul
South Sudan | adj: South Sudanese | es: Sudán del Sur | pt: Sudão do Sul
Spain | Kingdom of Spain | adj: Spanish | es: España | pt: Espanha
Sri Lanka | adj: Sri Lankan
Sudan | adj: Sudanese | es: Sudán | pt: Sudão
Suriname | adj: Surinamese | es: Surinam
Sweden | Kingdom of Sweden | adj: Swedish | es: Suecia | pt: Suécia
Switzerland | Swiss Confederation | adj: Swiss | es: Suiza | pt: Suíça
Syria | Syrian Arab Republic | adj: Syrian | es: Siria | pt: Síria
Taiwan | adj: Taiwanese
Tajikistan | Republic of Tajikistan | adj: Tajik | es: Tayikistán
Tanzania | United Republic of Tanzania | adj: Tanzanian
Thailand | Kingdom of Thailand | adj: Thai | es: Tailandia | pt: Tailândia
Timor-Leste | East Timor | adj: Timorese
Togo | adj: Togolese
Tonga | Kingdom of Tonga | adj: Tongan
Trinidad and Tobago | es: Trinidad y Tobago | pt: Trinidad e Tobago
Tunisia | adj: Tunisian | es: Túnez | pt: Tunísia
Türkiye | Turkey | Republic of Türkiye | adj: Turkish | es: Turquía | pt: Turquia
Turkmenistan | adj: Turkmen | es: Turkmenistán
Tuvalu
Uganda | Republic of Uganda | adj: Ugandan
Ukraine | adj: Ukrainian | es: Ucrania | pt: Ucrânia
United Arab Emirates | UAE | adj: Emirati | es: Emiratos Árabes Unidos | pt: Emirados Árabes Unidos
United Kingdom | United Kingdom of Great Britain and Northern Ireland | UK | Great Britain | adj: British | es: Reino Unido
United States | United States of America | USA | exact: US | adj: American | es: Estados Unidos
  es: Estados Unidos de América | pt: Estados Unidos da América
Uruguay | Eastern Republic of Uruguay | Oriental Republic of Uruguay | adj: Uruguayan | pt: Uruguai
Uzbekistan | Republic of Uzbekistan | adj: Uzbek | es: Uzbekistán
Vanuatu
Venezuela | Bolivarian Republic of Venezuela | adj: Venezuelan | es: República Bolivariana de Venezuela
Viet Nam | Vietnam | Socialist Republic of Viet Nam | adj: Vietnamese
Yemen | Republic of Yemen | adj: Yemeni
Zambia | Republic of Zambia | adj: Zambian | pt: Zâmbia
Zimbabwe | Republic of Zimbabwe | adj: Zimbabwean | es: Zimbabue

[Actor Region]
Africa | African continent | adj: African | es: África
East Africa | Eastern Africa | adj: East African, Eastern African | es: África Oriental
West Africa | Western Africa | adj: West African, Western African | es: África Occidental
Central Africa | adj: Central African | es: África Central
Southern Africa | adj: Southern African | es: África Austral
North Africa | Northern Africa | adj: North African | es: Norte de África
Sub-Saharan Africa
Horn of Africa | es: Cuerno de África
Sahel | Sahel region | adj: Sahelian
Sahara-Sahel
Maghreb | Maghreb region | adj: Maghreb
Great Lakes region | adj: Great Lakes | Great Lakes Region | Great Lakes Region of Africa
Lake Chad Basin
Gulf of Guinea | es: Golfo de Guinea
Gulf of Aden
Western Indian Ocean
Indian Ocean
Atlantic | Atlantic Ocean | adj: Atlantic
Red Sea | Red Sea region | adj: Red Sea
Latin America | adj: Latin American, Latin-American | es: América Latina | es: Latinoamérica | es: Iberoamérica
Latin America and the Caribbean | LAC | Latin American and Caribbean region | adj: Latin American and Caribbean | es: América Latina y el Caribe | pt: América Latina e Caribe | pt: América Latina e o Caribe
Caribbean | Caribbean region | Caribbean Basin | adj: Caribbean | es: Caribe
Eastern Caribbean | adj: Eastern Caribbean
Central America | adj: Central American | es: Centroamérica | es: América Central
South America | adj: South American | es: América del Sur | es: Sudamérica | es: Suramérica | pt: América do Sul
North America | adj: North American | es: América del Norte | es: Norteamérica
Americas | Western Hemisphere | adj: Inter-American
Northern Triangle | Northern Triangle of Central America
Southern Cone | adj: Southern Cone | es: Cono Sur
Amazon | Amazon Basin | Amazon region | Amazonia | adj: Amazonian | es: Amazonía | es: Cuenca Amazónica
Andean region | adj: Andean
Mesoamerica
Europe | adj: European | es: Europa
Eastern Europe | adj: Eastern European
Western Europe
Central Europe
South-Eastern Europe | South East Europe | Southeast Europe
Western Balkans | Balkans | Western Balkan region | adj: Western Balkan | es: Balcanes Occidentales
Eastern Partnership | adj: Eastern Partnership
Southern Neighbourhood
Baltic Sea region | Baltic Sea Region | adj: Baltic Sea
Baltic region | adj: Baltic
Nordic region | adj: Nordic
Nordic-Baltic region | Nordic-Baltic Region | adj: Nordic-Baltic
Black Sea region | adj: Black Sea | Black Sea
Mediterranean | Mediterranean region | Mediterranean Sea | adj: Mediterranean, Euro-Mediterranean
South Caucasus | Caucasus
Central Asia | adj: Central Asian | es: Asia Central
South Asia | adj: South Asian | es: Asia Meridional
Southeast Asia | South-East Asia | South East Asia | adj: Southeast Asian, South-East Asian | es: Sudeste Asiático
East Asia | adj: East Asian
Asia | adj: Asian
Asia-Pacific | Asia and the Pacific | Asia-Pacific region
Indo-Pacific | Indo-Pacific region
Pacific | Pacific Islands | Pacific region | adj: Pacific
Oceania
Mekong | adj: Mekong | Greater Mekong Subregion | Mekong region | Lower Mekong
Golden Triangle
Middle East | adj: Middle Eastern | es: Oriente Medio
Middle East and North Africa | MENA | MENA region
Gulf region | Arabian Gulf | Gulf | adj: Gulf
Adriatic region | Adriatic Sea | adj: Adriatic
Ionian Sea | adj: Ionian
Aegean Sea | adj: Aegean
Caspian Sea | Caspian region | adj: Caspian
Danube region | Danube Region | adj: Danube, Danubian
Alpine region | adj: Alpine
Arctic region | adj: Arctic
Melanesia | adj: Melanesian
Polynesia | adj: Polynesian
Torres Strait
Himalayas | adj: Himalayan
Bay of Bengal
South China Sea
Arabian Sea
Strait of Malacca | Straits of Malacca | Malacca Strait
Eastern Mediterranean
Central Mediterranean
Western Mediterranean
Mozambique Channel
Liptako-Gourma
Mano River | Mano River region
Zambezi Basin
Nile Basin
Guiana Shield
Fergana Valley | Ferghana Valley
Arab world | adj: Arab | Arab region
Global South
"""##

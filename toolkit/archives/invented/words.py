"""What invented archives are filled with, in English and French: nobody's, and never sensitive."""

from __future__ import annotations

from typing import Final

FIRST: Final = {
    "en": "Ada Basil Clover Dorian Elspeth Fergus Greer Hollis Ione Jasper Keziah Lorcan".split(),
    "fr": "Anaëlle Bérenger Clémence Désiré Éloïse Firmin Gaëtan Honorine Ilan Joséphine".split(),
}
LAST: Final = {
    "en": "Quillfeather Marrowby Thistlewick Oakhollow Pennyfold Brambleton Wrenlock".split(),
    "fr": "L’Écuyer-Brindille Tourneboule Grattepluie Sansoucy-Noël Passepierre d’Aubépin".split(
        " "
    ),
}
TOWNS: Final = {
    "en": ("Examplebridge", "Elsewhere County"),
    "fr": ("Sainte-Fictive-sur-Rêve", "Haute-Imaginaire"),
}
TOPICS: Final = {
    "en": (
        "Bicycles;Baking;Board games;Bread;Budget travel;Camping;Cats;Ceramics;Cheese;Choir;"
        "Coffee;Comics;Crossword puzzles;Dance;DIY;Documentary films;Dogs;E-readers;Electric cars;"
        "Fishing;Folk music;Furniture;Gardening;Greenhouses;Hiking;Houseplants;Jazz;Jogging;"
        "Knitting;Lighthouses;Local history;Maps;Mushrooms;Photography;Pottery;Public transport;"
        "Quilting;Recipes;Rowing;Second-hand clothes;Short stories;Sourdough;Swimming;Tea;Theatre;"
        "Tiny houses;Trains;Typography;Vinyl records;Yoga"
    ).split(";"),
    "fr": (
        "Vélo;Pâtisserie;Jeux de société;Pain;Voyages à petit prix;Camping;Chats;Céramique;"
        "Fromage;Chorale;Café;Bande dessinée;Mots croisés;Danse;Bricolage;Films documentaires;"
        "Chiens;Liseuses;Voitures électriques;Pêche;Musique traditionnelle;Meubles;Jardinage;"
        "Serres;Randonnée;Plantes d’intérieur;Jazz;Course à pied;Tricot;Phares;Histoire locale;"
        "Cartes;Champignons;Photographie;Poterie;Transports en commun;Couture;Recettes;Aviron;"
        "Vêtements d’occasion;Nouvelles;Levain;Natation;Thé;Théâtre;Petites maisons;Trains;"
        "Typographie;Disques vinyles;Yoga"
    ).split(";"),
}
SEGMENTS: Final = {
    "en": (
        "Away from hometown;Frequent travellers;Small business owners;Uses an older phone;"
        "Engaged shoppers;Birthday in March;Close friends of people who moved house;"
        "Commuters;Early adopters;Likely to move soon;Recently changed jobs;Home owners"
    ).split(";"),
    "fr": (
        "Loin de sa ville d’origine;Voyage souvent;Dirige une petite entreprise;"
        "Se sert d’un téléphone ancien;Achète souvent en ligne;Anniversaire en mars;"
        "Proches de personnes qui ont déménagé;Fait la navette;Adopte tôt les nouveautés;"
        "Va sans doute déménager;A changé d’emploi récemment;Propriétaire de son logement"
    ).split(";"),
}
PEERS: Final = {"en": "Established Adult Life", "fr": "Vie d’adulte établie"}
TRADES: Final = {
    "en": "Bakery Bikes Books Cheese Coffee Garden Gym Holidays Insurance Lamps Loans Pets".split()
    + "Shoes Sofas Tea Tickets Tools Toys Trains Windows".split(),
    "fr": "Boulangerie Vélos Librairie Fromagerie Café Jardin Gymnase Vacances Assurances".split()
    + "Lampes Crédit Animaux Chaussures Canapés Thé Billets Outils Jouets Trains Fenêtres".split(),
}
FANCIES: Final = {
    "en": "Bluefinch Cobblestone Driftwood Everdale Foxglove Hazelmere Larkspur".split(),
    "fr": "Beaucaillou Clairmulot L’Étourneau Feuillemorte Grand’Pré Hautelune".split(),
}
PAGES: Final = {
    "en": (
        "The Reading Owl;Slow Trains Club;Bread at Five;Lost Maps;Sunday Choir;Tea and Rain;"
        "The Lamp Menders;Old Lighthouses;Mushroom Walks"
    ).split(";"),
    "fr": (
        "La Chouette lit;Club des trains lents;Le pain de cinq heures;L’Été à vélo;Cartes perdues;"
        "Thé et pluie;Les Réparateurs de lampes;Vieux phares;Sorties champignons"
    ).split(";"),
}
SEARCHES: Final = {
    "en": "sourdough starter;used bicycle;night train;how to grow mushrooms;tea house".split(";"),
    "fr": "levain maison;vélo d’occasion;train de nuit;faire pousser l’ail;salon de thé".split(";"),
}
MESSAGES: Final = {
    "en": "Invented message: see you at the market?;Invented message: the cake is ready.".split(
        ";"
    ),
    "fr": "Message inventé : on se voit au marché ?;Message inventé : le gâteau est prêt.".split(
        ";"
    ),
}
EVENTS: Final = ("PAGE_VIEW", "VIEW_CONTENT", "ADD_TO_CART", "PURCHASE", "SEARCH", "CUSTOM")
JOBS: Final = {
    "en": "Baker;Shop Owner;Workshop Leader".split(";"),
    "fr": "Boulangère;Gérante de boutique;Animatrice d’atelier".split(";"),
}

/** The words of a generated budget in one language. */
export interface Language {
  readonly title: string;
  readonly code: string;
  readonly description: string;
  readonly unit: string;
  readonly quantity: string;
  readonly duration: string;
  readonly unitCost: string;
  readonly amount: string;
  readonly notes: string;
  readonly category: string;
  /** A note below the table. */
  readonly note: string;
  /** A remark under a line. */
  readonly comment: string;
  readonly numbers: { readonly group: string; readonly decimal: string };
  readonly subtotal: string;
  readonly total: string;
  readonly sections: readonly string[];
  readonly items: readonly string[];
  readonly units: readonly string[];
}

export const languages: readonly Language[] = [
  {
    title: 'Project budget',
    code: 'No.',
    description: 'Budget line',
    unit: 'Unit',
    quantity: 'Quantity',
    duration: 'Months',
    unitCost: 'Unit cost',
    amount: 'Total',
    notes: 'Notes',
    category: 'Category',
    note: 'Note: prices as of March.',
    comment: 'as agreed with all partners in the last meeting, prices from three offers',
    numbers: { group: ',', decimal: '.' },
    subtotal: 'Subtotal',
    total: 'Grand total',
    sections: ['Staff', 'Travel', 'Supplies', 'Office'],
    items: [
      'Coordinator',
      'Driver',
      'Flights',
      'Hygiene kits',
      'Printer',
      'Interpreters',
      'Venue',
      'Fuel',
      'School bags',
      'Phone cards',
    ],
    units: ['month', 'piece', 'day', 'kit'],
  },
  {
    title: 'Budget du projet',
    code: 'N°',
    description: 'Libellé',
    unit: 'Unité',
    quantity: 'Quantité',
    duration: 'Nombre de mois',
    unitCost: 'Coût unitaire',
    amount: 'Montant total',
    notes: 'Observations',
    category: 'Catégorie',
    note: 'Note : prix du mois de mars.',
    comment: 'convenu avec tous les partenaires, prix selon trois devis reçus',
    numbers: { group: ' ', decimal: ',' },
    subtotal: 'Sous-total',
    total: 'Total général',
    sections: ['Personnel', 'Voyages', 'Fournitures', 'Bureau'],
    items: [
      'Coordinatrice',
      'Chauffeur',
      'Billets',
      'Kits',
      'Imprimante',
      'Interprètes',
      'Salle',
      'Carburant',
      'Cartables',
      'Recharges',
    ],
    units: ['mois', 'pièce', 'jour', 'kit'],
  },
  {
    title: 'Presupuesto del proyecto',
    code: 'N.º',
    description: 'Descripción',
    unit: 'Unidad',
    quantity: 'Cantidad',
    duration: 'Meses',
    unitCost: 'Costo unitario',
    amount: 'Importe total',
    notes: 'Observaciones',
    category: 'Categoría',
    note: 'Nota: precios de marzo.',
    comment: 'acordado con todos los socios, precios según tres ofertas recibidas',
    numbers: { group: '.', decimal: ',' },
    subtotal: 'Subtotal',
    total: 'Total general',
    sections: ['Personal', 'Viajes', 'Suministros', 'Oficina'],
    items: [
      'Coordinadora',
      'Conductor',
      'Vuelos',
      'Botiquines',
      'Impresora',
      'Intérpretes',
      'Sala',
      'Gasolina',
      'Mochilas',
      'Tarjetas',
    ],
    units: ['mes', 'pieza', 'día', 'equipo'],
  },
  {
    title: 'Orçamento do projeto',
    code: 'N.º',
    description: 'Descrição',
    unit: 'Unidade',
    quantity: 'Quantidade',
    duration: 'Meses',
    unitCost: 'Custo unitário',
    amount: 'Custo total',
    notes: 'Observações',
    category: 'Categoria',
    note: 'Nota: preços de março.',
    comment: 'acordado com todos os parceiros, preços segundo três propostas',
    numbers: { group: '.', decimal: ',' },
    subtotal: 'Subtotal',
    total: 'Total geral',
    sections: ['Pessoal', 'Viagens', 'Materiais', 'Escritório'],
    items: [
      'Coordenadora',
      'Motorista',
      'Bilhetes',
      'Estojos',
      'Impressora',
      'Intérpretes',
      'Sala',
      'Combustível',
      'Mochilas',
      'Cartões',
    ],
    units: ['mês', 'peça', 'dia', 'kit'],
  },
  {
    title: 'ميزانية المشروع',
    code: 'رقم',
    description: 'البند',
    unit: 'الوحدة',
    quantity: 'الكمية',
    duration: 'عدد الأشهر',
    unitCost: 'تكلفة الوحدة',
    amount: 'الإجمالي',
    notes: 'ملاحظات',
    category: 'الفئة',
    note: 'ملاحظة: الأسعار في مارس',
    comment: 'تم الاتفاق مع جميع الشركاء وفق ثلاثة عروض أسعار مستلمة',
    numbers: { group: ',', decimal: '.' },
    subtotal: 'المجموع الفرعي',
    total: 'المجموع الكلي',
    sections: ['الموظفون', 'السفر', 'اللوازم', 'المكتب'],
    items: [
      'منسقة',
      'سائق',
      'تذاكر',
      'حقائب نظافة',
      'طابعة',
      'مترجمون',
      'قاعة',
      'وقود',
      'حقائب مدرسية',
      'بطاقات',
    ],
    units: ['شهر', 'قطعة', 'يوم', 'مجموعة'],
  },
];

/** A line for a share of the costs, in the order of `languages`. */
export const indirectWords = [
  'Indirect costs (7%)',
  'Coûts indirects (7 %)',
  'Costos indirectos (7%)',
  'Custos indiretos (7%)',
  'التكاليف غير المباشرة (7%)',
];

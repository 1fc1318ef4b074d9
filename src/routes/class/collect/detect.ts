import * as z from 'zod/mini';

/** What browsers that read QR codes themselves offer, as far as it is used here (Shape Detection API). */
interface Detector {
	detect(image: ImageBitmapSource): Promise<readonly { rawValue: string }[]>;
}

const Native = z.object({
	BarcodeDetector: z.custom<{
		new (options: { formats: string[] }): Detector;
		getSupportedFormats(): Promise<string[]>;
	}>((value) => typeof value === 'function')
});

/** Reads QR codes: by the browser itself where it can, else by a library that is fetched now. */
export async function makeDetector(): Promise<Detector> {
	const native = Native.safeParse(window).data?.BarcodeDetector;
	if (native && (await native.getSupportedFormats()).includes('qr_code'))
		return new native({ formats: ['qr_code'] });
	const { BarcodeDetector } = await import('qr/decode.js');
	return new BarcodeDetector({ formats: ['qr_code'] });
}

/** The text of the QR code in a picture, if one can be found. */
export async function codeInPicture(picture: Blob): Promise<string | undefined> {
	const image = await createImageBitmap(picture);
	const canvas = new OffscreenCanvas(image.width, image.height);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return undefined;
	context.drawImage(image, 0, 0);
	const { default: decodeQR } = await import('qr/decode.js');
	try {
		return decodeQR(context.getImageData(0, 0, image.width, image.height), {
			effort: Infinity,
			timeLimit: 5000
		});
	} catch {
		return undefined;
	}
}
